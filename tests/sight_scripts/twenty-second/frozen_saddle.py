# verdict: wrong
# line: 20
# also: 22
# why: hidden delta: Dense.backward changes W before the gradient for the layer below is computed with it.
import numpy as np

np.random.seed(21)


class Linear:
    def __init__(self, i, o):
        self.w = np.random.randn(i, o) / np.sqrt(i)
        self.b = np.zeros((1, o))

    def __call__(self, x):
        self.inp = x
        return x.dot(self.w) + self.b

    def back(self, g, lr):
        self.w -= lr * self.inp.T.dot(g)
        self.b -= lr * g.sum(0, keepdims=True)
        return g.dot(self.w.T)


class TanhLayer:
    def __call__(self, x):
        self.out = np.tanh(x)
        return self.out

    def back(self, g, lr):
        return g * (1 - self.out ** 2)


net = [Linear(1, 12), TanhLayer(), Linear(12, 1)]
X = np.linspace(-2, 2, 30)[:, None]
Y = np.abs(X)

for epoch in range(1000):
    h = X
    for part in net:
        h = part(h)
    g = (h - Y) / len(X)
    for part in net[::-1]:
        g = part.back(g, 0.2)
print("mse", np.mean((h - Y) ** 2))
