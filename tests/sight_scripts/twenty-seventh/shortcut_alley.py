# verdict: wrong
# line: 26
import numpy as np

rng = np.random.default_rng(26)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


class ResBlock:
    def __init__(self, width):
        self.W = rng.normal(0, 0.4, (width, width))
        self.b = np.zeros(width)

    def forward(self, x):
        self.x = x
        self.h = sigmoid(x @ self.W + self.b)
        return x + self.h

    def backward(self, g):
        dz = g * self.h * (1 - self.h)
        self.gW = self.x.T @ dz
        self.gb = dz.sum(axis=0)
        return dz @ self.W.T


class Affine:
    def __init__(self, i, o):
        self.W = rng.normal(0, 1 / np.sqrt(i), (i, o))
        self.b = np.zeros(o)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g):
        self.gW = self.x.T @ g
        self.gb = g.sum(axis=0)
        return g @ self.W.T


X = rng.uniform(-1, 1, (100, 2))
Y = np.sin(3 * X[:, :1] + X[:, 1:])
blocks = [Affine(2, 8), ResBlock(8), ResBlock(8), Affine(8, 1)]
for i in range(1000):
    out = X
    for blk in blocks:
        out = blk.forward(out)
    g = (out - Y) / len(X)
    for blk in blocks[::-1]:
        g = blk.backward(g)
    for blk in blocks:
        blk.W -= 0.1 * blk.gW
        blk.b -= 0.1 * blk.gb
    if i % 200 == 0:
        print(i, np.mean((out - Y) ** 2))
