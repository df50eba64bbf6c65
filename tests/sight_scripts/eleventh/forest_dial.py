# verdict: right
import numpy as np

class Relu:
    def __call__(self, z):
        self.on = z > 0
        return np.where(self.on, z, 0.0)
    def back(self, g):
        return g * self.on

class Dense:
    def __init__(self, a, b, rng):
        self.w, self.b = rng.normal(0, np.sqrt(2 / a), (a, b)), np.full(b, 0.1)
    def __call__(self, x):
        self.x = x
        return x @ self.w + self.b
    def back(self, g):
        self.gw, self.gb = self.x.T @ g, g.sum(0)
        return g @ self.w.T
    def move(self, lr):
        self.w -= lr * self.gw
        self.b -= lr * self.gb

rng = np.random.default_rng(70)
x = rng.uniform(-1, 1, (20, 3))
y = np.abs(x).sum(axis=1, keepdims=True)
chain = [Dense(3, 8, rng), Relu(), Dense(8, 4, rng), Relu(), Dense(4, 1, rng)]

for n in range(400):
    v = x
    for part in chain:
        v = part(v)
    g = 2 * (v - y) / len(x)
    for part in chain[::-1]:
        g = part.back(g)
    for part in chain[::2]:
        part.move(0.03)
    if n % 80 == 0:
        print(n, float(((v - y) ** 2).mean()))
