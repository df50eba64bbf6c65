# verdict: wrong
# line: 36
# why: hidden bias gradient sums over hidden units instead of samples (both are 6)
import numpy as np


class MLP:
    """sklearn-ish: fit / predict"""

    def __init__(self, hidden=6, learning_rate=0.5, max_iter=2000, random_state=0):
        self.hidden = hidden
        self.learning_rate = learning_rate
        self.max_iter = max_iter
        self.rng = np.random.RandomState(random_state)

    @staticmethod
    def _logistic(z):
        return 1 / (1 + np.exp(-z))

    def fit(self, X, y):
        n, d = X.shape
        self.coef0 = self.rng.randn(d, self.hidden)
        self.intercept0 = np.zeros(self.hidden)
        self.coef1 = self.rng.randn(self.hidden, 1)
        self.intercept1 = np.zeros(1)
        self.loss_curve_ = []
        for _ in range(self.max_iter):
            a = self._logistic(X @ self.coef0 + self.intercept0)
            p = self._logistic(a @ self.coef1 + self.intercept1)
            self.loss_curve_.append(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
            d1 = (p - y) / n
            d0 = d1 @ self.coef1.T * a * (1 - a)
            self.coef1 -= self.learning_rate * a.T @ d1
            self.intercept1 -= self.learning_rate * d1.sum(axis=0)
            self.coef0 -= self.learning_rate * X.T @ d0
            self.intercept0 -= self.learning_rate * d0.sum(axis=1)
        return self

    def predict(self, X):
        a = self._logistic(X @ self.coef0 + self.intercept0)
        return (a @ self.coef1 + self.intercept1 > 0).astype(int)


X = np.array([[0, 0], [0, 1], [1, 0], [1, 1], [0.5, 0.5], [0.5, 0]])
y = np.array([[0], [1], [1], [1], [1], [0]])
clf = MLP().fit(X, y)
print("loss:", clf.loss_curve_[::500])
print("predictions:", clf.predict(X).ravel())
