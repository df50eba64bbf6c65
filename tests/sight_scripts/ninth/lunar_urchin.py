# verdict: right

import numpy as np


class TinyMLPRegressor:
    """fit / predict / score like scikit-learn"""

    def __init__(self, hidden=12, lr=0.02, max_iter=60, batch_size=16, random_state=0):
        self.hidden = hidden
        self.lr = lr
        self.max_iter = max_iter
        self.batch_size = batch_size
        self.random_state = random_state

    def _init(self, n_features):
        self.rng_ = np.random.RandomState(self.random_state)
        bound = np.sqrt(6 / (n_features + self.hidden))
        self.coefs_ = [self.rng_.uniform(-bound, bound, (n_features, self.hidden)),
                       self.rng_.uniform(-bound, bound, (self.hidden, 1))]
        self.intercepts_ = [np.zeros(self.hidden), np.zeros(1)]
        self._ms = [np.zeros_like(p) for p in self.coefs_ + self.intercepts_]
        self._vs = [np.zeros_like(p) for p in self.coefs_ + self.intercepts_]
        self._t = 0

    def _forward(self, X):
        hidden = np.maximum(X @ self.coefs_[0] + self.intercepts_[0], 0)
        return hidden, hidden @ self.coefs_[1] + self.intercepts_[1]

    def _adam(self, grads):
        self._t += 1
        step = self.lr * np.sqrt(1 - 0.999 ** self._t) / (1 - 0.9 ** self._t)
        for p, g, m, v in zip(self.coefs_ + self.intercepts_, grads, self._ms, self._vs):
            m += 0.1 * (g - m)
            v += 0.001 * (g * g - v)
            p -= step * m / (np.sqrt(v) + 1e-8 * np.sqrt(1 - 0.999 ** self._t))

    def fit(self, X, y):
        self._init(X.shape[1])
        self.loss_curve_ = []
        for _ in range(self.max_iter):
            idx = self.rng_.permutation(len(X))
            loss = 0.0
            for start in range(0, len(X), self.batch_size):
                batch = idx[start:start + self.batch_size]
                hidden, out = self._forward(X[batch])
                diff = (out.ravel() - y[batch])[:, None]
                loss += 0.5 * float((diff ** 2).sum())
                g_out = diff / len(batch)
                g_hid = (g_out @ self.coefs_[1].T) * (hidden > 0)
                self._adam([X[batch].T @ g_hid, hidden.T @ g_out, g_hid.sum(0), g_out.sum(0)])
            self.loss_curve_.append(loss / len(X))
        return self

    def predict(self, X):
        return self._forward(X)[1].ravel()

    def score(self, X, y):
        r = y - self.predict(X)
        return 1 - (r @ r) / ((y - y.mean()) ** 2).sum()


rng = np.random.RandomState(5)
X = rng.uniform(-1, 1, (96, 3))
y = np.abs(X[:, 0]) + X[:, 1] * 0.5 - X[:, 2] ** 2
reg = TinyMLPRegressor().fit(X[:64], y[:64])
print("loss", reg.loss_curve_[0], reg.loss_curve_[-1])
print("R2 on the rest", reg.score(X[64:], y[64:]))
