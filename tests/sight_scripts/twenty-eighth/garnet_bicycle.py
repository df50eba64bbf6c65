# verdict: right
# SIREN-like: sine activations fit a 1-D signal, AdaGrad
import numpy as np

rng = np.random.default_rng(16)
x = np.linspace(-1, 1, 64).reshape(64, 1)
y = np.sign(np.sin(6 * x)) * 0.5 + 0.3 * x

class SineLayer:
    def __init__(self, i, o, w0):
        self.w0 = w0
        self.W = rng.uniform(-1, 1, (i, o)) * np.sqrt(6 / i) / (w0 if i > 1 else 1)
        self.b = rng.uniform(-1, 1, o) * 0.1
        self.sW = np.full_like(self.W, 1e-8)
        self.sb = np.full_like(self.b, 1e-8)

    def __call__(self, x):
        self.x = x
        self.z = self.w0 * (x @ self.W + self.b)
        return np.sin(self.z)

    def grad(self, g):
        g = g * self.w0 * np.cos(self.z)
        self.gW = self.x.T @ g
        self.gb = g.sum(0)
        return g @ self.W.T

    def adagrad(self, lr):
        self.sW += self.gW ** 2
        self.sb += self.gb ** 2
        self.W -= lr * self.gW / np.sqrt(self.sW)
        self.b -= lr * self.gb / np.sqrt(self.sb)

l1, l2, l3 = SineLayer(1, 24, 3.0), SineLayer(24, 24, 3.0), SineLayer(24, 1, 1.0)
for it in range(300):
    out = l3(l2(l1(x)))
    g = 2 * (out - y) / len(x)
    l1.grad(l2.grad(l3.grad(g)))
    for l in (l1, l2, l3):
        l.adagrad(0.02)
    if it % 50 == 0:
        print(it, ((out - y) ** 2).mean())
print(out[:3].ravel())
