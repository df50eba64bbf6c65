# verdict: right
import numpy as np

# 0/1 dropout: no rescaling, evaluation multiplies by keep probability
class DropNet:
    def __init__(self, seed=0, keep=0.75, hidden=10):
        self.rng = np.random.default_rng(seed)
        self.keep = keep
        self.W1 = self.rng.normal(0, 1, (3, hidden))
        self.W2 = self.rng.normal(0, 1, (hidden, 1))

    @staticmethod
    def s(z):
        return 1 / (1 + np.exp(-z))

    def fit(self, X, y, epochs, lr):
        for _ in range(epochs):
            drop = self.rng.random((len(X), self.W1.shape[1])) < self.keep
            h = self.s(X @ self.W1) * drop
            o = self.s(h @ self.W2)
            d_o = o - y
            # where drop is 0, h is 0 and so is h * (1 - h)
            d_h = d_o @ self.W2.T * h * (1 - h)
            self.W2 -= lr * h.T @ d_o
            self.W1 -= lr * X.T @ d_h
        return self

    def predict(self, X):
        return self.s(self.keep * self.s(X @ self.W1) @ self.W2)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
print(DropNet(seed=123).fit(X, y, 2500, 0.1).predict(X).round(2).ravel())
