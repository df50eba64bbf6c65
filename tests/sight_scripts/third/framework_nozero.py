# verdict: wrong
# line: 13
# why: Gradients are added up in backward, but never set to zero between the steps.
import numpy as np
class Linear:
    def __init__(self, r, i, o):
        self.W, self.b = r.randn(i, o)/np.sqrt(i), np.zeros(o)
        self.gW, self.gb = np.zeros((i, o)), np.zeros(o)
    def __call__(self, x):
        self.x = x
        return x @ self.W + self.b
    def back(self, g):
        self.gW += self.x.T @ g
        self.gb += g.sum(0)
        return g @ self.W.T
    def step(self, lr):
        self.W -= lr*self.gW
        self.b -= lr*self.gb
class Tanh:
    def __call__(self, x):
        self.y = np.tanh(x)
        return self.y
    def back(self, g): return g*(1 - self.y**2)
    def step(self, lr): pass
r = np.random.RandomState(0)
X = r.uniform(-1, 1, (50, 2)); Y = X[:, :1]**2 - X[:, 1:]
net = [Linear(r, 2, 10), Tanh(), Linear(r, 10, 1)]
for epoch in range(300):
    a = X
    for l in net: a = l(a)
    g = (a - Y)/50
    for l in net[::-1]: g = l.back(g)
    for l in net: l.step(.02)
    if epoch % 50 == 0: print(epoch, np.mean((a-Y)**2))
