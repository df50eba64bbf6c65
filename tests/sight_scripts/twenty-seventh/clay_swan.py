# verdict: wrong
# line: 15
import numpy as np

class BatchNorm:
    def __init__(self, n):
        self.gamma, self.beta = np.ones(n), np.zeros(n)
    def forward(self, x):
        self.std = np.sqrt(x.var(axis=0) + 1e-5)
        self.xhat = (x - x.mean(axis=0)) / self.std
        return self.gamma * self.xhat + self.beta
    def backward(self, d):
        self.dgamma, self.dbeta = (d * self.xhat).sum(axis=0), d.sum(axis=0)
        dxhat = d * self.gamma
        return dxhat / self.std

rng = np.random.default_rng(64)
X = rng.normal(5, 3, (80, 4))
Y = np.sin(X[:, :2] / 3) + 0.1 * X[:, 2:]
A = rng.normal(0, 0.5, (4, 12))
B = rng.normal(0, 0.3, (12, 2))
c = np.zeros(2)
bn = BatchNorm(12)
lr = 0.1

for k in range(800):
    normed = bn.forward(X @ A)
    h = np.maximum(0, normed)
    pred = h @ B + c
    d = (pred - Y) / len(X)
    back = bn.backward((d @ B.T) * (normed > 0))
    B -= lr * (h.T @ d)
    c -= lr * d.sum(axis=0)
    bn.gamma -= lr * bn.dgamma
    bn.beta -= lr * bn.dbeta
    A -= lr * (X.T @ back)
    if k % 200 == 0:
        print(k, np.mean((pred - Y) ** 2))
