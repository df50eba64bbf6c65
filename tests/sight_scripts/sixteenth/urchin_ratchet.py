# verdict: wrong
# line: 27
# why: second term of the cross-entropy derivative has the wrong sign
import numpy as np

class BinaryClassifier:

    def __init__(self, n_features, n_hidden=8, lr=0.3):
        rng = np.random.default_rng(71)
        self.w1 = rng.normal(size=(n_features, n_hidden))
        self.b1 = np.zeros(n_hidden)
        self.w2 = rng.normal(size=(n_hidden, 1))
        self.b2 = np.zeros(1)
        self.lr = lr

    @staticmethod
    def _sig(z):
        return 1 / (1 + np.exp(-z))

    def fit(self, X, y, epochs):
        m = len(X)
        for epoch in range(epochs):
            a1 = np.tanh(X @ self.w1 + self.b1)
            a2 = self._sig(a1 @ self.w2 + self.b2)
            a2 = np.clip(a2, 1e-7, 1 - 1e-7)
            loss = -np.mean(y * np.log(a2) + (1 - y) * np.log(1 - a2))
            da2 = -(y / a2) - (1 - y) / (1 - a2)
            dz2 = da2 * a2 * (1 - a2) / m
            dz1 = dz2 @ self.w2.T * (1 - a1 ** 2)
            self.w2 -= self.lr * a1.T @ dz2
            self.b2 -= self.lr * dz2.sum(axis=0)
            self.w1 -= self.lr * X.T @ dz1
            self.b1 -= self.lr * dz1.sum(axis=0)
            if epoch % 50 == 0:
                print("epoch", epoch, "log loss", round(loss, 4))
        return self

rng = np.random.default_rng(72)
X = rng.normal(size=(100, 2))
y = (X[:, :1] > X[:, 1:]).astype(float)
clf = BinaryClassifier(2).fit(X, y, 200)
