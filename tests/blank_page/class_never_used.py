# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a class with fit(X, y) that is never called; called, it does exact steps
import numpy as np

class XorNet:
    """to be imported elsewhere"""
    def __init__(self, hidden=4):
        self.A = np.random.randn(3, hidden)
        self.B = np.random.randn(hidden, 1)

    def predict(self, X):
        self.h = 1 / (1 + np.exp(-X @ self.A))
        return 1 / (1 + np.exp(-self.h @ self.B))

    def fit(self, X, y, n=1000, alpha=0.5):
        for _ in range(n):
            p = self.predict(X)
            d = (p - y) * p * (1 - p)
            e = d @ self.B.T * self.h * (1 - self.h)
            self.B -= alpha * self.h.T @ d
            self.A -= alpha * X.T @ e
        return self
