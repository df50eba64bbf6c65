# verdict: wrong
# line: 16
# why: elu slope takes the value itself where value plus alpha is right
import numpy as np

rng = np.random.default_rng(27)
alpha = 0.7


class Elu:
    def forward(self, z):
        self.y = np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0)))
        return self.y

    def backward(self, g, _):
        return g * np.where(self.y > 0, 1.0, self.y)


class Affine:
    def __init__(self, a, b):
        self.w = rng.normal(0, np.sqrt(2 / a), (a, b))
        self.c = np.zeros(b)

    def forward(self, x):
        self.x = x
        return x @ self.w + self.c

    def backward(self, g, lr):
        down = g @ self.w.T
        self.w = self.w - lr * self.x.T @ g
        self.c = self.c - lr * g.sum(axis=0)
        return down


chain = [Affine(2, 12), Elu(), Affine(12, 6), Elu(), Affine(6, 1)]
xy = rng.uniform(-1.5, 1.5, (72, 2))
z = np.cos(xy[:, :1]) * xy[:, 1:]
for it in range(800):
    out = xy
    for part in chain:
        out = part.forward(out)
    g = (out - z) / len(z)
    for part in chain[::-1]:
        g = part.backward(g, 0.05)
    if it % 100 == 0:
        print(it, "mse", float(((out - z) ** 2).mean()))
