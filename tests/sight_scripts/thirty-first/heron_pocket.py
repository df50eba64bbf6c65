# verdict: wrong
# line: 27
# also: 28
from dataclasses import dataclass
import numpy as np


@dataclass
class Layer:
    W: np.ndarray
    b: np.ndarray
    sW: object = 0.0
    sb: object = 0.0

    def ahead(self, x):
        self.x = x
        self.out = np.tanh(x @ self.W + self.b)
        return self.out

    def back(self, d):
        d = d * (1 - self.out ** 2)
        self.gW = self.x.T @ d
        self.gb = d.sum(axis=0)
        return d @ self.W.T

    def adagrad(self, lr):
        self.sW = self.gW ** 2
        self.sb = self.gb ** 2
        self.W = self.W - lr * self.gW / (np.sqrt(self.sW) + 1e-6)
        self.b = self.b - lr * self.gb / (np.sqrt(self.sb) + 1e-6)


rng = np.random.default_rng(73)
X = rng.uniform(-1, 1, (40, 3))
T = 0.8 * np.tanh(X[:, [0]] - X[:, [1]] * X[:, [2]])
net = [Layer(rng.normal(0, 0.5, (3, 7)), np.zeros(7)), Layer(rng.normal(0, 0.5, (7, 1)), np.zeros(1))]

for epoch in range(500):
    a = X
    for layer in net:
        a = layer.ahead(a)
    d = (a - T) / len(X)
    for layer in reversed(net):
        d = layer.back(d)
    for layer in net:
        layer.adagrad(0.01)
    if epoch % 100 == 0:
        print(epoch, np.mean((a - T) ** 2))
