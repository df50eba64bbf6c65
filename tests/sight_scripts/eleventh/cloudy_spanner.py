# verdict: wrong
# line: 11
# why: The slope of tanh is 1 - a**2; the square is missing.
import numpy as np

class Tanh:
    def __call__(self, z):
        self.a = np.tanh(z)
        return self.a
    def back(self, d):
        return d * (1 - self.a)

class Linear:
    def __init__(self, i, o, rng):
        self.w = rng.standard_normal((i, o)) * (1.0 / i) ** 0.5
        self.b = np.zeros(o)
    def __call__(self, x):
        self.x = x
        return x @ self.w + self.b
    def back(self, d):
        self.gw = self.x.T @ d
        self.gb = d.sum(0)
        return d @ self.w.T
    def apply(self, lr):
        self.w -= lr * self.gw
        self.b -= lr * self.gb

rng = np.random.default_rng(76)
stack = [Linear(1, 16, rng), Tanh(), Linear(16, 1, rng)]
x = np.linspace(-3, 3, 40)[:, None]
y = np.sin(x)

for epoch in range(800):
    a = x
    for f in stack:
        a = f(a)
    d = (a - y) / len(x)
    for f in reversed(stack):
        d = f.back(d)
    for f in stack:
        if hasattr(f, "apply"):
            f.apply(0.05)
    if epoch % 200 == 0:
        print(epoch, float(((a - y) ** 2).mean()))
