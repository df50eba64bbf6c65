# verdict: wrong
# line: 24
# why: another dropout mask is drawn for the backward pass
import numpy as np

class DropNet:
    def __init__(self, n_in, n_hid, keep):
        self.rng = np.random.default_rng(7)
        self.W1 = self.rng.normal(0, 1, (n_hid, n_in))
        self.W2 = self.rng.normal(0, 0.5, (1, n_hid))
        self.keep = keep

    def mask(self, shape):
        return (self.rng.random(shape) < self.keep) / self.keep

    def fit(self, X, Y, steps, lr):
        m = X.shape[1]
        for s in range(steps):
            Z1 = self.W1 @ X
            M = self.mask(Z1.shape)
            A1 = np.maximum(Z1, 0) * M
            A2 = 1 / (1 + np.exp(-self.W2 @ A1))
            dZ2 = A2 - Y
            dA1 = self.W2.T @ dZ2 * self.mask(Z1.shape)
            dZ1 = dA1 * (Z1 > 0)
            self.W2 -= lr * dZ2 @ A1.T / m
            self.W1 -= lr * dZ1 @ X.T / m
            if s % 100 == 0:
                print("step", s, "loss", self.loss(X, Y))

    def loss(self, X, Y):
        P = 1 / (1 + np.exp(-self.W2 @ np.maximum(self.W1 @ X, 0)))
        return -np.mean(Y * np.log(P) + (1 - Y) * np.log(1 - P))

gen = np.random.default_rng(1)
X = np.vstack([gen.normal(size=(2, 90)), np.ones((1, 90))])
Y = (np.abs(X[:1]) + np.abs(X[1:2]) > 1.3).astype(float)
DropNet(3, 14, 0.75).fit(X, Y, 600, 0.2)
