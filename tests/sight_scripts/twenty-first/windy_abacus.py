# verdict: right
import numpy as np

rng = np.random.default_rng(90)


class ResidualBlock:
    """y = x + tanh(x W + b) U"""

    def __init__(self, width, inner):
        self.W = rng.normal(0, width ** -0.5, (width, inner))
        self.b = np.zeros(inner)
        self.U = rng.normal(0, 0.3 * inner ** -0.5, (inner, width))

    def forward(self, x):
        self.x = x
        self.t = np.tanh(x @ self.W + self.b)
        return x + self.t @ self.U

    def backward(self, g):
        self.gU = self.t.T @ g
        inner = (g @ self.U.T) * (1 - self.t ** 2)
        self.gW = self.x.T @ inner
        self.gb = inner.sum(axis=0)
        return g + inner @ self.W.T

    def step(self, lr):
        self.W -= lr * self.gW
        self.b -= lr * self.gb
        self.U -= lr * self.gU


x = rng.normal(size=(100, 2))
labels = (np.sin(3 * x[:, 0]) + x[:, 1] > 0).astype(int)

stem = rng.normal(0, 0.7, (2, 8))
blocks = [ResidualBlock(8, 10) for _ in range(2)]
head = rng.normal(0, 0.3, (8, 2))

for epoch in range(500):
    s = x @ stem
    u = s
    for block in blocks:
        u = block.forward(u)
    z = u @ head
    z = z - z.max(axis=1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    g = np.exp(logp)
    g[np.arange(100), labels] -= 1
    g /= 100
    g_head = u.T @ g
    g = g @ head.T
    for block in blocks[::-1]:
        g = block.backward(g)
    stem -= 0.2 * x.T @ g
    head -= 0.2 * g_head
    for block in blocks:
        block.step(0.2)
    if epoch % 100 == 0:
        print(epoch, -logp[np.arange(100), labels].mean())
