# verdict: right

import numpy as np


class LogReg:
    def __init__(self, eta=0.1, n_iter=400, seed=1):
        self.eta = eta
        self.n_iter = n_iter
        self.seed = seed

    def _prob(self, Xb):
        return 1.0 / (1.0 + np.exp(-Xb.dot(self.w)))

    def fit(self, X, y):
        rgen = np.random.RandomState(self.seed)
        self.w = rgen.normal(scale=0.01, size=1 + X.shape[1])
        Xb = np.c_[np.ones(X.shape[0]), X]
        self.cost_ = []
        for _ in range(self.n_iter):
            p = self._prob(Xb)
            self.cost_.append(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
            self.w -= self.eta * Xb.T.dot(p - y) / len(y)
        return self

    def predict(self, X):
        return (self._prob(np.c_[np.ones(X.shape[0]), X]) >= 0.5).astype(int)


rng = np.random.RandomState(3)
X = np.vstack([rng.randn(40, 2) + [1.5, 1], rng.randn(40, 2) - [1, 1.5]])
y = np.repeat([1, 0], 40)
clf = LogReg().fit(X, y)
print("cost", clf.cost_[0], "->", clf.cost_[-1])
print("accuracy", (clf.predict(X) == y).mean())
