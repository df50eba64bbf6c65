# verdict: wrong
# line: 15
# why: derivatives: Each bias needs the sum over the samples of its own column; without axis=0 all biases get one common number.
import numpy as np

class Affine:
    def __init__(self, i, o, rng):
        self.w = rng.normal(0, np.sqrt(2 / i), (i, o))
        self.b = np.zeros(o)
    def forward(self, x):
        self.x = x
        return x @ self.w + self.b
    def backward(self, g):
        self.dw = self.x.T @ g
        self.db = g.sum()
        return g @ self.w.T
    def update(self, lr):
        self.w -= lr * self.dw
        self.b -= lr * self.db

class Relu:
    def forward(self, x):
        self.mask = x > 0
        return x * self.mask
    def backward(self, g):
        return g * self.mask
    def update(self, lr):
        pass

rng = np.random.default_rng(31)
X = rng.uniform(-1, 1, (70, 2))
Y = np.hstack([np.abs(X[:, :1]), X[:, :1] * X[:, 1:]])
stack = [Affine(2, 12, rng), Relu(), Affine(12, 2, rng)]
for step in range(1500):
    out = X
    for s in stack:
        out = s.forward(out)
    g = (out - Y) / len(X)
    for s in reversed(stack):
        g = s.backward(g)
    for s in stack:
        s.update(0.1)
print("loss", 0.5 * np.mean((out - Y) ** 2))
