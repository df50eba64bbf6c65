# verdict: wrong
# line: 35
# why: the first weights move uphill while all the others are added
import numpy as np


class MLPClassifier:
    def __init__(self, hidden=5, alpha=0.5, max_iter=2000, random_state=None):
        self.hidden = hidden
        self.alpha = alpha
        self.max_iter = max_iter
        self.random_state = random_state

    def _forward(self, X):
        a1 = np.tanh(X @ self.coef1_ + self.bias1_)
        a2 = 1 / (1 + np.exp(-(a1 @ self.coef2_ + self.bias2_)))
        return a1, a2

    def fit(self, X, y):
        rng = np.random.default_rng(self.random_state)
        X = np.asarray(X, dtype=float)
        y = np.asarray(y, dtype=float).reshape(-1, 1)
        self.coef1_ = rng.normal(size=(X.shape[1], self.hidden))
        self.bias1_ = np.zeros(self.hidden)
        self.coef2_ = rng.normal(size=(self.hidden, 1))
        self.bias2_ = np.zeros(1)
        self.loss_curve_ = []
        for _ in range(self.max_iter):
            a1, a2 = self._forward(X)
            self.loss_curve_.append(np.mean((y - a2) ** 2))
            delta2 = (y - a2) * a2 * (1 - a2)
            delta1 = (delta2 @ self.coef2_.T) * (1 - a1 ** 2)
            self.coef2_ += self.alpha * a1.T @ delta2
            self.bias2_ += self.alpha * delta2.sum(axis=0)
            self.coef1_ -= self.alpha * X.T @ delta1
            self.bias1_ += self.alpha * delta1.sum(axis=0)
        return self

    def predict_proba(self, X):
        return self._forward(np.asarray(X, dtype=float))[1].ravel()

    def predict(self, X):
        return (self.predict_proba(X) > 0.5).astype(int)


X = [[0, 0], [0, 1], [1, 0], [1, 1]]
y = [1, 0, 1, 1]
clf = MLPClassifier(random_state=2).fit(X, y)
print("loss", clf.loss_curve_[0], "->", clf.loss_curve_[-1])
print(clf.predict(X), clf.predict_proba(X).round(3))
