# verdict: right
import numpy as np

class Dense:
    def __init__(self, i, o):
        self.w = np.random.randn(i, o) * np.sqrt(2.0 / i)
        self.b = np.zeros(o)
    def forward(self, x):
        self.x = x
        return x @ self.w + self.b
    def backward(self, g, lr):
        gx = g @ self.w.T
        self.w -= lr * self.x.T @ g
        self.b -= lr * g.sum(axis=0)
        return gx

class ReLU:
    def forward(self, x):
        self.mask = x > 0
        return x * self.mask
    def backward(self, g, lr):
        return g * self.mask

class SoftmaxCE:
    def loss(self, z, t):
        e = np.exp(z - z.max(1, keepdims=True))
        self.p = e / e.sum(1, keepdims=True)
        self.t = t
        return -np.log(self.p[np.arange(len(t)), t]).mean()
    def grad(self):
        g = self.p.copy()
        g[np.arange(len(self.t)), self.t] -= 1
        return g / len(self.t)

np.random.seed(0)
X = np.random.randn(90, 2)
t = (np.hypot(X[:, 0], X[:, 1]) > 1.1).astype(int)
layers = [Dense(2, 12), ReLU(), Dense(12, 2)]
crit = SoftmaxCE()
for epoch in range(400):
    out = X
    for l in layers:
        out = l.forward(out)
    L = crit.loss(out, t)
    g = crit.grad()
    for l in reversed(layers):
        g = l.backward(g, 0.3)
    if epoch % 100 == 0:
        print(epoch, L)
