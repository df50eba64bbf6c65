# verdict: right
import numpy as np

class TinyMLPRegressor:
    def __init__(self, hidden=10, learning_rate=0.05, batch_size=10, max_iter=200, tol=1e-6, random_state=None):
        self.hidden = hidden
        self.learning_rate = learning_rate
        self.batch_size = batch_size
        self.max_iter = max_iter
        self.tol = tol
        self.random_state = random_state

    def _hidden(self, X):
        z = X @ self.W1_ + self.b1_
        return np.maximum(z, 0.1 * z)

    def predict(self, X):
        return self._hidden(X) @ self.W2_ + self.b2_

    def fit(self, X, y):
        rng = np.random.default_rng(self.random_state)
        n, d = X.shape
        self.W1_ = rng.normal(0, np.sqrt(2 / d), (d, self.hidden))
        self.b1_ = np.zeros(self.hidden)
        self.W2_ = rng.normal(0, np.sqrt(1 / self.hidden), self.hidden)
        self.b2_ = np.zeros(1)
        self.loss_curve_ = []
        for epoch in range(self.max_iter):
            order = rng.permutation(n)
            for start in range(0, n, self.batch_size):
                sl = order[start:start + self.batch_size]
                a0 = X[sl]
                a1 = self._hidden(a0)
                g2 = (a1 @ self.W2_ + self.b2_ - y[sl]) / len(sl)
                g1 = np.outer(g2, self.W2_) * np.where(a1 > 0, 1, 0.1)
                self.W2_ -= self.learning_rate * a1.T @ g2
                self.b2_ -= self.learning_rate * g2.sum()
                self.W1_ -= self.learning_rate * a0.T @ g1
                self.b1_ -= self.learning_rate * g1.sum(axis=0)
            self.loss_curve_.append(np.mean((self.predict(X) - y) ** 2))
            if epoch > 10 and abs(self.loss_curve_[-1] - self.loss_curve_[-2]) < self.tol:
                break
        return self


rng = np.random.default_rng(0)
X = rng.uniform(0, 1, (100, 2))
y = np.maximum(X[:, 0], X[:, 1])
reg = TinyMLPRegressor(random_state=3).fit(X, y)
print(len(reg.loss_curve_), "epochs, mse", reg.loss_curve_[-1])
