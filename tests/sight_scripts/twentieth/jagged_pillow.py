# verdict: wrong
# line: 26
# why: output delta: The hinge has a slope where y*s < 1; here only samples beyond the margin are trained.
import numpy as np

rng = np.random.default_rng(83)
X = rng.normal(size=(72, 2))
y = np.where(X[:, 0] * X[:, 1] > 0, 1, -1).reshape(-1, 1)

class HingeNet:
    def __init__(self, hidden):
        self.W1 = rng.normal(0, 0.8, (2, hidden))
        self.b1 = np.zeros(hidden)
        self.W2 = rng.normal(0, 0.4, (hidden, 1))
        self.b2 = np.zeros(1)

    def scores(self, X):
        self.H = np.tanh(X @ self.W1 + self.b1)
        return self.H @ self.W2 + self.b2

    def fit(self, X, y, lr, epochs):
        n = X.shape[0]
        for e in range(epochs):
            s = self.scores(X)
            loss = np.maximum(0, 1 - y * s).mean()
            ds = -y * (y * s > 1) / n
            dH = ds @ self.W2.T
            dZ = dH * (1 - self.H ** 2)
            self.W2 -= lr * self.H.T @ ds
            self.b2 -= lr * ds.sum(axis=0)
            self.W1 -= lr * X.T @ dZ
            self.b1 -= lr * dZ.sum(axis=0)
            if e % 200 == 0:
                print(e, loss)

HingeNet(32).fit(X, y, 0.2, 800)
