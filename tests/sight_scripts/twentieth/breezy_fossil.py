# verdict: wrong
# line: 18
# why: derivatives: the slope for negative values isn't the forward pass's 0.01
import numpy as np


class LeakyNet:
    def __init__(self, sizes, lr=0.05, seed=0):
        rng = np.random.default_rng(seed)
        self.lr = lr
        self.W = [rng.normal(0, np.sqrt(2 / m), (m, n)) for m, n in zip(sizes, sizes[1:])]
        self.b = [np.zeros(n) for n in sizes[1:]]

    def act(self, z):
        return np.where(z > 0, z, 0.01 * z)

    def act_grad(self, z):
        return np.where(z > 0, 1.0, 0.1)

    def forward(self, x):
        self.zs, self.hs = [], [x]
        for k, (W, b) in enumerate(zip(self.W, self.b)):
            z = self.hs[-1] @ W + b
            self.zs.append(z)
            self.hs.append(z if k == len(self.W) - 1 else self.act(z))
        return self.hs[-1]

    def fit(self, X, Y, epochs, batch):
        n = len(X)
        for epoch in range(epochs):
            for i in range(0, n, batch):
                xb, yb = X[i:i + batch], Y[i:i + batch]
                delta = (self.forward(xb) - yb) / len(xb)
                for k in reversed(range(len(self.W))):
                    gW, gb = self.hs[k].T @ delta, delta.sum(axis=0)
                    if k > 0:
                        delta = (delta @ self.W[k].T) * self.act_grad(self.zs[k - 1])
                    self.W[k] -= self.lr * gW
                    self.b[k] -= self.lr * gb
            if epoch % 50 == 0:
                print(epoch, np.mean((self.forward(X) - Y) ** 2))


rng = np.random.default_rng(1)
X = rng.normal(size=(90, 2))
Y = np.c_[X[:, 0] * X[:, 1], np.abs(X[:, 0])]
LeakyNet([2, 16, 8, 2]).fit(X, Y, 300, 20)
