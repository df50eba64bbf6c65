# verdict: wrong
# line: 20
# also: 55, 21
import numpy as np


class Affine:
    def __init__(self, a, b, seed):
        r = np.random.default_rng(seed)
        self.W = r.normal(0, 0.6, (a, b))
        self.b = np.zeros(b)
        self.gW = np.zeros((a, b))
        self.gb = np.zeros(b)

    def forward(self, inp):
        self.inp = inp
        return inp @ self.W + self.b

    def backward(self, up):
        self.gW += self.inp.T @ up
        self.gb += up.sum(axis=0)
        return up @ self.W.T


class TanhLayer:
    def forward(self, inp):
        self.o = np.tanh(inp)
        return self.o

    def backward(self, up):
        return up * (1 - self.o ** 2)


class SGD:
    def __init__(self, layers):
        self.layers = [l for l in layers if isinstance(l, Affine)]

    def step(self, lr):
        for l in self.layers:
            l.W -= lr * l.gW
            l.b -= lr * l.gb


x = np.linspace(-1, 1, 20).reshape(-1, 1)
t = np.cos(3 * x)
layers = [Affine(1, 8, 1), TanhLayer(), Affine(8, 1, 2)]
opt = SGD(layers)
for epoch in range(300):
    out = x
    for l in layers:
        out = l.forward(out)
    up = 2 * (out - t) / len(x)
    for l in layers[::-1]:
        up = l.backward(up)
    opt.step(0.02)
    if epoch % 60 == 0:
        print("loss", np.mean((out - t) ** 2))
