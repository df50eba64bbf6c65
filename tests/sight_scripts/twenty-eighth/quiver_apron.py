# verdict: right
import numpy as np

class BatchNorm:
    def __init__(self, n):
        self.g = np.ones(n)
        self.b = np.zeros(n)

    def __call__(self, z):
        self.std = np.sqrt(z.var(axis=0) + 1e-5)
        self.n = (z - z.mean(axis=0)) / self.std
        return self.g * self.n + self.b

    def grad(self, d):
        N = len(d)
        self.dg = np.sum(d * self.n, axis=0)
        self.db = np.sum(d, axis=0)
        dn = d * self.g
        return (N * dn - dn.sum(axis=0) - self.n * np.sum(dn * self.n, axis=0)) / (N * self.std)

    def params(self):
        return [(self.g, self.dg), (self.b, self.db)]

class Affine:
    def __init__(self, i, o):
        self.W = np.random.randn(i, o) * np.sqrt(2.0 / i)
        self.c = np.zeros(o)

    def __call__(self, x):
        self.x = x
        return x @ self.W + self.c

    def grad(self, d):
        self.dW, self.dc = self.x.T @ d, d.sum(axis=0)
        return d @ self.W.T

    def params(self):
        return [(self.W, self.dW), (self.c, self.dc)]

class ReLU:
    def __call__(self, x):
        self.on = x > 0
        return x * self.on

    def grad(self, d):
        return d * self.on

    def params(self):
        return []

model = [Affine(2, 16), BatchNorm(16), ReLU(), Affine(16, 8), BatchNorm(8), ReLU(), Affine(8, 1)]
X = np.random.uniform(-2, 2, (64, 2))
Y = np.sin(2 * X[:, [0]]) * X[:, [1]]

for it in range(600):
    out = X
    for layer in model:
        out = layer(out)
    d = 2 * (out - Y) / out.size
    for layer in model[::-1]:
        d = layer.grad(d)
    for layer in model:
        for p, g in layer.params():
            p -= 0.05 * g
    if it % 100 == 0:
        print(it, float(np.mean((out - Y) ** 2)))
