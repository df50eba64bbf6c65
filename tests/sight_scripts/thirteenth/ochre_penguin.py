# verdict: wrong
# line: 19
# why: backward pass draws a new dropout mask
import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        self.keep = 1 - rate
        self.rng = rng

    def _mask(self, shape):
        return (self.rng.random(shape) < self.keep) / self.keep

    def forward(self, a):
        return a * self._mask(a.shape)

    def backward(self, g):
        return g * self._mask(g.shape)


class Linear:
    def __init__(self, n, m, rng):
        self.W, self.b = rng.normal(size=(n, m)), np.zeros(m)

    def forward(self, a):
        self.a = a
        return a @ self.W + self.b

    def backward(self, g):
        self.gW, self.gb = self.a.T @ g, g.sum(axis=0)
        return g @ self.W.T


class Sigmoid:
    def forward(self, a):
        self.s = 1 / (1 + np.exp(-a))
        return self.s

    def backward(self, g):
        return g * self.s * (1 - self.s)


rng = np.random.default_rng(73)
net = [Linear(2, 12, rng), Sigmoid(), Dropout(0.3, rng), Linear(12, 1, rng), Sigmoid()]
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
Y = np.array([[0], [1], [1], [0]], float)
for epoch in range(2000):
    a = X
    for m in net:
        a = m.forward(a)
    g = a - Y
    for m in net[::-1]:
        g = m.backward(g)
    for m in net:
        if isinstance(m, Linear):
            m.W -= 0.5 * m.gW
            m.b -= 0.5 * m.gb
    if epoch % 400 == 0:
        print(epoch, float((np.abs(a - Y)).mean()))
