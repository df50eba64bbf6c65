# verdict: right
# wrong: -
# line: -
# mistake: -
# style: framework builder, Layer classes with forward and backward
import numpy as np

class Linear:
    def __init__(self, i, o, rng):
        self.W = rng.normal(0, 1/np.sqrt(i), (i, o))
        self.b = np.zeros(o)
    def forward(self, x):
        self.x = x
        return x @ self.W + self.b
    def backward(self, g):
        self.gW = self.x.T @ g
        self.gb = g.sum(0)
        return g @ self.W.T
    def params(self):
        return [(self.W, self.gW), (self.b, self.gb)]

class ReLU:
    def forward(self, x):
        self.mask = x > 0
        return x * self.mask
    def backward(self, g):
        return g * self.mask
    def params(self):
        return []

class MSE:
    def forward(self, p, t):
        self.d = p - t
        return np.mean(self.d**2)
    def backward(self):
        return 2*self.d/self.d.size

class Sequential:
    def __init__(self, *ls): self.ls = ls
    def forward(self, x):
        for l in self.ls: x = l.forward(x)
        return x
    def backward(self, g):
        for l in self.ls[::-1]: g = l.backward(g)
    def params(self):
        return [p for l in self.ls for p in l.params()]

class SGD:
    def __init__(self, lr): self.lr = lr
    def step(self, params):
        for p, g in params:
            p -= self.lr*g

rng = np.random.default_rng(0)
x = rng.uniform(-2, 2, (64, 1))
t = np.abs(x) + 0.1*x**2
net = Sequential(Linear(1, 16, rng), ReLU(), Linear(16, 16, rng), ReLU(), Linear(16, 1, rng))
lossf, opt = MSE(), SGD(0.05)
for i in range(1000):
    l = lossf.forward(net.forward(x), t)
    net.backward(lossf.backward())
    opt.step(net.params())
    if i % 200 == 0: print(i, l)
