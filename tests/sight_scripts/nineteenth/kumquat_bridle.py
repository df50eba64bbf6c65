# verdict: wrong
# line: 21
# why: leaky ReLU, another slope on the negative side
import numpy as np

class Regressor:
    def __init__(self, n_features, n_hidden=10, lr=0.05, n_iter=800):
        rs = np.random.RandomState(0)
        self.W1 = rs.randn(n_features, n_hidden) * np.sqrt(2.0 / n_features)
        self.b1 = np.zeros(n_hidden)
        self.W2 = rs.randn(n_hidden, 1) * np.sqrt(2.0 / n_hidden)
        self.b2 = np.zeros(1)
        self.lr, self.n_iter = lr, n_iter

    @staticmethod
    def lrelu(z):
        return np.where(z > 0, z, 0.2 * z)

    @staticmethod
    def lrelu_grad(z):
        return np.where(z > 0, 1.0, 0.01)

    def predict(self, X):
        return self.lrelu(X @ self.W1 + self.b1) @ self.W2 + self.b2

    def fit(self, X, y):
        for i in range(self.n_iter):
            z1 = X @ self.W1 + self.b1
            a1 = self.lrelu(z1)
            err = a1 @ self.W2 + self.b2 - y
            if i % 100 == 0:
                print("iteration", i, "cost", 0.5 * np.mean(err ** 2))
            d2 = err / len(X)
            d1 = d2 @ self.W2.T * self.lrelu_grad(z1)
            self.W2 -= self.lr * a1.T @ d2
            self.b2 -= self.lr * d2.sum(axis=0)
            self.W1 -= self.lr * X.T @ d1
            self.b1 -= self.lr * d1.sum(axis=0)
        return self

rng = np.random.RandomState(3)
X = rng.uniform(-2, 2, (90, 2))
y = (X[:, 0] ** 2 - X[:, 1])[:, None]
Regressor(2).fit(X, y)
