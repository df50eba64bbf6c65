# verdict: wrong
# line: 30
import numpy as np

np.random.seed(30)
x = np.linspace(0, 1, 40)[:, None]
t = x ** 2 - x + 0.3


class Layer:
    def __init__(self, nin, nout, fn, dfn):
        self.w = np.random.randn(nin, nout)
        self.b = np.zeros((1, nout))
        self.fn, self.dfn = fn, dfn

    def __call__(self, x):
        self.x = x
        self.a = self.fn(x @ self.w + self.b)
        return self.a

    def back(self, g, lr):
        g = g * self.dfn(self.a)
        ret = g @ self.w.T
        self.w -= lr * self.x.T @ g
        self.b -= lr * g.sum(0, keepdims=True)
        return ret


layers = [
    Layer(1, 6, np.tanh, lambda a: 1 - a),
    Layer(6, 1, lambda z: z, lambda a: 1),
]
for ep in range(1000):
    o = x
    for l in layers:
        o = l(o)
    g = (o - t) / len(x)
    for l in layers[::-1]:
        g = l.back(g, 0.1)
    if ep % 250 == 0:
        print(ep, ((o - t) ** 2).mean())
