# verdict: wrong
# first wrong: slope
# line: 19
# mistake: deriv-identity
# why: the derivative method returns the output itself, without the factor (1 - output)

import numpy as np

class Model:
    def __init__(self):
        self.w1 = np.random.uniform(-1, 1, (3, 4))
        self.w2 = np.random.uniform(-1, 1, (4, 1))

    def activation(self, x):
        return 1 / (1 + np.exp(-x))

    def derivative(self, output):
        # the layer's output already has the sigmoid in it
        return output

    def predict(self, X):
        self.hid = self.activation(X @ self.w1)
        return self.activation(self.hid @ self.w2)

    def epoch(self, X, y):
        out = self.predict(X)
        delta = (y - out) * self.derivative(out)
        hid_delta = delta @ self.w2.T * self.derivative(self.hid)
        self.w2 += self.hid.T @ delta
        self.w1 += X.T @ hid_delta
        return np.abs(y - out).mean()

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
m = Model()
for i in range(4):
    print(i, m.epoch(X, y))
