# verdict: wrong
# line: 25
# why: the gradient of the loss is added to the weights instead of subtracted

import numpy as np


class LogisticClassifier:
    def __init__(self, lr=0.1, max_iter=400, seed=1):
        self.lr = lr
        self.max_iter = max_iter
        self.seed = seed

    def _prob(self, Xb):
        return 1.0 / (1.0 + np.exp(-Xb.dot(self.coef)))

    def fit(self, X, y):
        rgen = np.random.RandomState(self.seed)
        self.coef = rgen.normal(scale=0.01, size=1 + X.shape[1])
        Xb = np.c_[np.ones(X.shape[0]), X]
        self.cost_ = []
        for _ in range(self.max_iter):
            p = self._prob(Xb)
            self.cost_.append(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
            self.coef += self.lr * Xb.T.dot(p - y) / len(y)
        return self

    def predict(self, X):
        return (self._prob(np.c_[np.ones(X.shape[0]), X]) >= 0.5).astype(int)


rng = np.random.RandomState(36)
X = np.vstack([rng.randn(40, 2) + [1.5, 1], rng.randn(40, 2) - [1, 1.5]])
y = np.repeat([1, 0], 40)
clf = LogisticClassifier().fit(X, y)
print("cost", clf.cost_[0], "->", clf.cost_[-1])
print("accuracy", (clf.predict(X) == y).mean())
