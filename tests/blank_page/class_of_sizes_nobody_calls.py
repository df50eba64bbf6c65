# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: -
import numpy as np
class Network:
    def __init__(self, sizes):
        self.W = [np.random.randn(a, b) for a, b in zip(sizes[:-1], sizes[1:])]
    def f(self, z): return 1/(1+np.exp(-z))
    def forward(self, x):
        self.a = [x]
        for w in self.W: self.a.append(self.f(self.a[-1] @ w))
        return self.a[-1]
    def backward(self, y, lr):
        d = (self.a[-1] - y) * self.a[-1]*(1-self.a[-1])
        for k in reversed(range(len(self.W))):
            g = self.a[k].T @ d
            d = (d @ self.W[k].T) * self.a[k]*(1-self.a[k])
            self.W[k] -= lr * g
