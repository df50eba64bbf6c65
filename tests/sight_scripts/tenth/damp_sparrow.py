# verdict: wrong
# line: 26
# why: The slope function expects the raw sum but is given the activation, so the sigmoid is taken twice.
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def sigmoid_prime(z):
    s = sigmoid(z)
    return s * (1 - s)

class Net:
    def __init__(self):
        rng = np.random.RandomState(4)
        self.w1 = rng.normal(0, 1, (3, 4))
        self.w2 = rng.normal(0, 1, (4, 1))

    def fit(self, X, y, lr=1.0, epochs=3000):
        for e in range(epochs):
            z1 = X @ self.w1
            a1 = sigmoid(z1)
            z2 = a1 @ self.w2
            a2 = sigmoid(z2)
            delta2 = (a2 - y) * sigmoid_prime(z2)
            delta1 = (delta2 @ self.w2.T) * sigmoid_prime(a1)
            self.w2 -= lr * a1.T @ delta2
            self.w1 -= lr * X.T @ delta1
        return a2

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
print(Net().fit(X, y))
