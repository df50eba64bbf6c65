# verdict: wrong
# line: 23
# why: backward hands on `upstream` rather than `local` (the slope of this layer is missing for the layers below).
import numpy as np


class TanhLayer:
    def __init__(self, n, m, rng, linear=False):
        self.W = rng.normal(0, 1 / np.sqrt(n), (n, m))
        self.b = np.zeros(m)
        self.linear = linear

    def forward(self, x):
        self.x = x
        z = x @ self.W + self.b
        self.y = z if self.linear else np.tanh(z)
        return self.y

    def backward(self, upstream):
        local = upstream if self.linear else upstream * (1 - self.y ** 2)
        self.gW = self.x.T @ local
        self.gb = local.sum(axis=0)
        return upstream @ self.W.T

    def apply(self, lr):
        self.W -= lr * self.gW
        self.b -= lr * self.gb


rng = np.random.default_rng(71)
X = rng.uniform(-2, 2, (80, 2))
Y = np.sin(X[:, :1]) + np.cos(X[:, 1:])
layers = [TanhLayer(2, 10, rng), TanhLayer(10, 10, rng), TanhLayer(10, 1, rng, linear=True)]
for epoch in range(500):
    out = X
    for layer in layers:
        out = layer.forward(out)
    grad = (out - Y) / len(X)
    for layer in reversed(layers):
        grad = layer.backward(grad)
    for layer in layers:
        layer.apply(0.1)
    if epoch % 100 == 0:
        print(epoch, float(((out - Y) ** 2).mean()))
