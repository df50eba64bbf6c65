# verdict: wrong
# line: 28
# why: the gradient of the first layer uses the first rows of the whole set instead of the batch

import numpy as np


class Regressor:
    def __init__(self, width=10, rate=0.1, rounds=60, batch=12):
        self.width, self.rate, self.rounds, self.batch = width, rate, rounds, batch

    def fit(self, x, y):
        r = np.random.RandomState(0)
        self.V = r.randn(x.shape[1], self.width) / np.sqrt(x.shape[1])
        self.c = np.zeros(self.width)
        self.U = r.randn(self.width, 1) / np.sqrt(self.width)
        self.d = np.zeros(1)
        for t in range(self.rounds):
            p = r.permutation(len(x))
            for s in range(0, len(x), self.batch):
                xb = x[p[s:s + self.batch]]
                yb = y[p[s:s + self.batch]]
                h = np.tanh(xb @ self.V + self.c)
                e = (h @ self.U + self.d - yb[:, None]) * 2 / len(xb)
                back = (e @ self.U.T) * (1 - h * h)
                self.U -= self.rate * h.T @ e
                self.d -= self.rate * e.sum(axis=0)
                self.V -= self.rate * x[s:s + self.batch].T @ back
                self.c -= self.rate * back.sum(axis=0)
        return self

    def predict(self, x):
        return (np.tanh(x @ self.V + self.c) @ self.U + self.d)[:, 0]


rng = np.random.RandomState(1)
x = rng.uniform(-1, 1, (72, 2))
y = x[:, 0] ** 2 - x[:, 1]
m = Regressor().fit(x[:60], y[:60])
print("train mse", np.mean((m.predict(x[:60]) - y[:60]) ** 2))
print("test mse", np.mean((m.predict(x[60:]) - y[60:]) ** 2))
