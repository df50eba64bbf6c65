# verdict: wrong
# line: 19
# also: 22
import numpy as np


class Residual:
    def __init__(self, rng, size):
        self.W = rng.normal(0, 0.4, (size, size))
        self.b = np.zeros(size)

    def forward(self, x):
        self.x = x
        self.z = x @ self.W + self.b
        return x + np.maximum(self.z, 0)

    def backward(self, d, lr):
        dz = d * (self.z > 0)
        dx = dz @ self.W.T
        self.W -= lr * self.x.T @ dz
        self.b -= lr * dz.sum(axis=0)
        return dx


class Linear:
    def __init__(self, rng, i, o):
        self.W = rng.normal(0, 0.5, (i, o))
        self.b = np.zeros(o)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, d, lr):
        dx = d @ self.W.T
        self.W -= lr * self.x.T @ d
        self.b -= lr * d.sum(axis=0)
        return dx


rng = np.random.default_rng(51)
X = rng.uniform(-1, 1, (60, 3))
Y = np.abs(X[:, :1]) + X[:, 1:2] * X[:, 2:]
model = [Linear(rng, 3, 6), Residual(rng, 6), Residual(rng, 6), Linear(rng, 6, 1)]
for epoch in range(600):
    a = X
    for part in model:
        a = part.forward(a)
    d = (a - Y) / len(X)
    for part in reversed(model):
        d = part.backward(d, 0.05)
    if epoch % 120 == 0:
        print(epoch, np.mean((a - Y) ** 2))
