# verdict: right

import numpy as np
import logging

logging.basicConfig(level=logging.INFO, format="%(message)s")
log = logging.getLogger("mlp")


class MLP:
    def __init__(self, hidden=8, l2=0.001, eta=0.3, epochs=20, batch=20, seed=0):
        self.hidden, self.l2, self.eta = hidden, l2, eta
        self.epochs, self.batch = epochs, batch
        self.random = np.random.RandomState(seed)

    @staticmethod
    def onehot(y, n):
        out = np.zeros((len(y), n))
        for i, c in enumerate(y):
            out[i, c] = 1.0
        return out

    def _forward(self, X):
        a = 1.0 / (1.0 + np.exp(-(X @ self.W1 + self.b1)))
        s = a @ self.W2 + self.b2
        e = np.exp(s - s.max(axis=1)[:, np.newaxis])
        return a, e / e.sum(axis=1)[:, np.newaxis]

    def partial_step(self, X, xb, yb):
        n = len(xb)
        a, p = self._forward(xb)
        d2 = (p - self.onehot(yb, self.k)) / n
        d1 = d2 @ self.W2.T * a * (1.0 - a)
        gW1 = xb.T @ d1 + self.l2 * self.W1
        gW2 = a.T @ d2 + self.l2 * self.W2
        self.W1 -= self.eta * gW1
        self.b1 -= self.eta * d1.sum(axis=0)
        self.W2 -= self.eta * gW2
        self.b2 -= self.eta * d2.sum(axis=0)

    def fit(self, X, y):
        self.k = int(y.max()) + 1
        self.W1 = self.random.normal(0, 0.5, (X.shape[1], self.hidden))
        self.b1 = np.zeros(self.hidden)
        self.W2 = self.random.normal(0, 0.5, (self.hidden, self.k))
        self.b2 = np.zeros(self.k)
        for ep in range(self.epochs):
            order = self.random.permutation(len(X))
            for s in range(0, len(X), self.batch):
                rows = order[s:s + self.batch]
                xb, yb = X[rows], y[rows]
                self.partial_step(X, xb, yb)
            log.info("epoch %d accuracy %.3f", ep, (self.predict(X) == y).mean())
        return self

    def predict(self, X):
        return self._forward(X)[1].argmax(axis=1)


gen = np.random.RandomState(7)
y = gen.randint(0, 4, 160)
X = np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]])[y] + gen.normal(0, 0.5, (160, 2))
model = MLP().fit(X[:120], y[:120])
print("test accuracy:", (model.predict(X[120:]) == y[120:]).mean())
