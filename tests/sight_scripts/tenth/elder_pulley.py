# verdict: right
import numpy as np

class LogisticRegression:
    """Plain logistic regression with fit and predict."""

    def __init__(self, eta=0.1, n_iter=500):
        self.eta = eta
        self.n_iter = n_iter

    def fit(self, X, t):
        w = np.zeros(X.shape[1])
        c = 0.0
        for _ in range(self.n_iter):
            p = 1 / (1 + np.exp(-(X @ w + c)))
            grad_w = X.T @ (p - t) / len(t)
            grad_c = np.mean(p - t)
            w = w - self.eta * grad_w
            c = c - self.eta * grad_c
        self.coef_, self.intercept_ = w, c
        return self

    def predict(self, X):
        return (X @ self.coef_ + self.intercept_ > 0).astype(int)

rng = np.random.default_rng(0)
X = np.vstack([rng.normal(-1, 1, (30, 2)), rng.normal(1, 1, (30, 2))])
t = np.array([0] * 30 + [1] * 30)
model = LogisticRegression(eta=0.5).fit(X, t)
print("accuracy:", np.mean(model.predict(X) == t))
