# verdict: wrong
# line: 8
# why: alpha: 3 // 10 is a division of whole numbers and gives 0, so the weights don't move.
import numpy as np

class SmallNet:
    # learning rate 3/10
    eta = 3 // 10

    def __init__(self, n_in, n_hid, n_out):
        self.W = np.random.uniform(-0.5, 0.5, (n_in, n_hid))
        self.V = np.random.uniform(-0.5, 0.5, (n_hid, n_out))

    def fit(self, X, y, epochs):
        for epoch in range(epochs):
            H = np.tanh(X @ self.W)
            O = 1 / (1 + np.exp(-(H @ self.V)))
            dO = (y - O) * O * (1 - O)
            dH = (dO @ self.V.T) * (1 - H ** 2)
            self.V += self.eta * H.T @ dO
            self.W += self.eta * X.T @ dH

    def predict(self, X):
        return 1 / (1 + np.exp(-np.tanh(X @ self.W) @ self.V))

np.random.seed(20)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[1], [0], [0], [1]])         # XNOR

net = SmallNet(3, 5, 1)
print("before", net.predict(X).ravel())
net.fit(X, y, 4000)
print("after ", net.predict(X).ravel())
