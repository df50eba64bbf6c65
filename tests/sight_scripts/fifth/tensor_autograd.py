# verdict: right
import numpy as np

class Tensor:
    def __init__(self, data, kids=()):
        self.data = np.asarray(data, dtype=float)
        self.grad = np.zeros_like(self.data)
        self.kids = kids
        self.rule = None

    def matmul(self, o):
        out = Tensor(self.data @ o.data, (self, o))
        def rule():
            self.grad += out.grad @ o.data.T
            o.grad += self.data.T @ out.grad
        out.rule = rule
        return out

    def add_row(self, b):
        out = Tensor(self.data + b.data, (self, b))
        def rule():
            self.grad += out.grad
            b.grad += out.grad.sum(axis=0, keepdims=True)
        out.rule = rule
        return out

    def apply(self, f, df_from_out):
        out = Tensor(f(self.data), (self,))
        def rule():
            self.grad += out.grad * df_from_out(out.data)
        out.rule = rule
        return out

    def mse(self, target):
        diff = self.data - target
        out = Tensor((diff ** 2).mean(), (self,))
        def rule():
            self.grad += out.grad * 2 * diff / diff.size
        out.rule = rule
        return out

    def backward(self):
        done, stack = [], []
        def walk(t):
            if t in done: return
            for k in t.kids: walk(k)
            done.append(t)
        walk(self)
        self.grad = np.ones_like(self.data)
        for t in reversed(done):
            if t.rule: t.rule()

rng = np.random.default_rng(5)
W1, B1 = Tensor(rng.normal(size=(2, 4))), Tensor(np.zeros((1, 4)))
W2, B2 = Tensor(rng.normal(size=(4, 1))), Tensor(np.zeros((1, 1)))
Xd = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
Yd = np.array([[0], [1], [1], [0]], float)
logistic = lambda z: 1 / (1 + np.exp(-z))
for it in range(1500):
    x = Tensor(Xd)
    h = x.matmul(W1).add_row(B1).apply(np.tanh, lambda y: 1 - y ** 2)
    out = h.matmul(W2).add_row(B2).apply(logistic, lambda y: y * (1 - y))
    loss = out.mse(Yd)
    loss.backward()
    for p in (W1, B1, W2, B2):
        p.data -= 2.0 * p.grad
        p.grad = np.zeros_like(p.data)
    if it % 500 == 0:
        print(it, float(loss.data))
