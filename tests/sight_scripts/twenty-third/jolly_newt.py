# verdict: wrong
# line: 25
# why: hidden delta: the derivative of the ReLU is asked of its output with >=, so that it is always 1
import numpy as np


class Regressor:
    """Small net with one hidden layer of rectified units."""

    def __init__(self, inputs, hidden, seed=0):
        r = np.random.default_rng(seed)
        self.w1 = r.normal(0, 0.7, (inputs, hidden))
        self.b1 = r.normal(0, 0.1, hidden)
        self.w2 = r.normal(0, 0.4, (hidden, 1))
        self.b2 = np.zeros(1)

    def predict(self, x):
        self.h = np.maximum(0, x @ self.w1 + self.b1)
        return self.h @ self.w2 + self.b2

    def fit_batch(self, x, y, lr):
        out = self.predict(x)
        d_out = (out - y) / len(x)
        d_hid = d_out @ self.w2.T
        d_hid = d_hid * (self.h >= 0)
        self.w2 -= lr * self.h.T @ d_out
        self.b2 -= lr * d_out.sum(axis=0)
        self.w1 -= lr * x.T @ d_hid
        self.b1 -= lr * d_hid.sum(axis=0)


r = np.random.default_rng(8)
X = r.uniform(-1, 1, (120, 2))
Y = (X ** 2).sum(axis=1, keepdims=True)

net = Regressor(2, 20)
for epoch in range(200):
    idx = r.permutation(len(X))
    for start in range(0, len(X), 20):
        b = idx[start:start + 20]
        x, y = X[b], Y[b]
        net.fit_batch(x, y, 0.05)

print("mse", np.mean((net.predict(X) - Y) ** 2))
