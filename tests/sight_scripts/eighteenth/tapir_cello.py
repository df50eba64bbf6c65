# verdict: wrong
# line: 32
# also: 34
# why: L2 penalty with the wrong sign in both weight updates
import numpy as np

class RegularizedMLP:
    def __init__(self, n_features, n_hidden=15, lr=0.1, lam=0.01):
        self.rng = np.random.default_rng(3)
        self.lr, self.lam = lr, lam
        self.W1 = self.rng.normal(0, 1 / np.sqrt(n_features), (n_features, n_hidden))
        self.b1 = np.zeros(n_hidden)
        self.W2 = self.rng.normal(0, 1 / np.sqrt(n_hidden), (n_hidden, 1))
        self.b2 = np.zeros(1)

    def predict(self, X):
        self.H = np.tanh(X @ self.W1 + self.b1)
        return self.H @ self.W2 + self.b2

    def loss(self, X, y):
        data = 0.5 * np.mean((self.predict(X) - y) ** 2)
        return data + 0.5 * self.lam * (np.sum(self.W1 ** 2) + np.sum(self.W2 ** 2))

    def fit(self, X, y, epochs):
        for epoch in range(epochs):
            delta = (self.predict(X) - y) / len(X)
            dW2 = self.H.T @ delta
            db2 = delta.sum(axis=0)
            delta_h = (delta @ self.W2.T) * (1 - self.H ** 2)
            dW1 = X.T @ delta_h
            db1 = delta_h.sum(axis=0)
            self.W1 -= self.lr * (dW1 - self.lam * self.W1)
            self.b1 -= self.lr * db1
            self.W2 -= self.lr * (dW2 - self.lam * self.W2)
            self.b2 -= self.lr * db2
            if epoch % 200 == 0:
                print("epoch", epoch, "loss", self.loss(X, y))

rng = np.random.default_rng(12)
X = rng.normal(size=(80, 3))
y = X[:, :1] * np.cos(X[:, 1:2]) + 0.1 * rng.normal(size=(80, 1))
RegularizedMLP(3).fit(X, y, 1000)
