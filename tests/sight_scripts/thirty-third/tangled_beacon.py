# verdict: right
import numpy as np
f = lambda z: 1 / (1 + np.exp(-z))
class Affine:
    def __init__(self, i, o):
        self.W = np.random.uniform(-1, 1, (o, i)); self.b = np.random.uniform(-1, 1, (o, 1))
    def __call__(self, a):
        self.a = a
        return self.W @ a + self.b
    def back(self, d):
        self.gW = d @ self.a.T; self.gb = d.sum(axis=1, keepdims=True)
        return self.W.T @ d
    def step(self, r):
        self.W -= r * self.gW; self.b -= r * self.gb
class Sigmoid:
    def __call__(self, z):
        self.y = f(z)
        return self.y
    def back(self, d):
        return d * self.y * (1 - self.y)
    def step(self, r):
        pass
net = [Affine(2, 4), Sigmoid(), Affine(4, 3), Sigmoid(), Affine(3, 1), Sigmoid()]
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]).T * 1.0
Y = np.array([[1, 0, 0, 1.]])
for k in range(3000):
    a = X
    for layer in net:
        a = layer(a)
    d = 2 * (a - Y)
    for layer in reversed(net):
        d = layer.back(d)
    for layer in net:
        layer.step(0.5)
    if k % 1000 == 0:
        print(((a - Y) ** 2).sum())
