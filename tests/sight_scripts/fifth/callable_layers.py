# verdict: right
import numpy as np

class Linear:
    def __init__(self, n, m, rng):
        self.w = rng.normal(size=(n, m)) * (2 / n) ** .5
        self.b = np.zeros(m)
        self.mw, self.mb = np.zeros((n, m)), np.zeros(m)
    def __call__(self, x):
        self.x = x
        return x @ self.w + self.b
    def back(self, g):
        self.gw, self.gb = self.x.T @ g, g.sum(0)
        return g @ self.w.T
    def step(self, lr, mom):
        self.mw = mom * self.mw + self.gw
        self.mb = mom * self.mb + self.gb
        self.w -= lr * self.mw
        self.b -= lr * self.mb

class Leaky:
    def __call__(self, x):
        self.k = np.where(x > 0, 1., .1)
        return x * self.k
    def back(self, g): return g * self.k
    def step(self, *_): pass

class Chain:
    def __init__(self, *parts): self.parts = parts
    def __call__(self, x):
        for p in self.parts: x = p(x)
        return x
    def back(self, g):
        for p in self.parts[::-1]: g = p.back(g)
    def step(self, *a):
        for p in self.parts: p.step(*a)

def xent(logits, t):
    q = logits - logits.max(1, keepdims=True)
    logp = q - np.log(np.exp(q).sum(1, keepdims=True))
    return -(t * logp).sum() / len(t), (np.exp(logp) - t) / len(t)

rng = np.random.default_rng(4321)
# moons
a = rng.uniform(0, np.pi, 80)
side = np.arange(80) % 2
xs = np.c_[np.cos(a) * (1 - 2 * side) + side, np.sin(a) * (1 - 2 * side) + side * .4] + rng.normal(0, .1, (80, 2))
ts = np.eye(2)[side]
net = Chain(Linear(2, 16, rng), Leaky(), Linear(16, 2, rng))
for e in range(300):
    loss, g = xent(net(xs), ts)
    net.back(g)
    net.step(.1, .8)
    if e % 100 == 0: print(f'{e:3d} {loss:.4f}')
print('errors:', (net(xs).argmax(1) != side).sum())
