# verdict: wrong
# line: 25
# why: sign of the first layer's update is wrong (plus instead of minus)
import numpy as np


class Regressor:
    def __init__(self, n_in, n_hidden, eta=0.1, seed=0):
        gen = np.random.default_rng(seed)
        self.W1 = gen.normal(0, 0.8, (n_in, n_hidden))
        self.W2 = gen.normal(0, 0.8, (n_hidden, 1))
        self.eta = eta

    def forward(self, X):
        self.h = np.tanh(X @ self.W1)
        return self.h @ self.W2

    def fit(self, X, y, n_iter):
        for i in range(n_iter):
            yhat = self.forward(X)
            diff = (yhat - y) / len(X)
            g2 = self.h.T @ diff
            g1 = X.T @ (diff @ self.W2.T * (1 - self.h ** 2))
            self.W2 -= self.eta * g2
            self.W1 += self.eta * g1
            if i % 200 == 0:
                print(i, float(((yhat - y) ** 2).mean() / 2))
        return self


gen = np.random.default_rng(100)
X = np.c_[gen.uniform(-2, 2, 50), np.ones(50)]
y = np.maximum(X[:, :1], 0)
model = Regressor(2, 6).fit(X, y, 1000)
print("f(1) ~", model.forward(np.array([[1.0, 1.0]])).item())
