# verdict: right
import numpy as np


class Tensor:
    def __init__(self, data, parents=(), back=None):
        self.data = np.asarray(data, dtype=float)
        self.grad = np.zeros_like(self.data)
        self.parents = parents
        self.back = back

    def __matmul__(self, other):
        out = Tensor(self.data @ other.data, (self, other))
        def back():
            self.grad += out.grad @ other.data.T
            other.grad += self.data.T @ out.grad
        out.back = back
        return out

    def __add__(self, bias):
        out = Tensor(self.data + bias.data, (self, bias))
        def back():
            self.grad += out.grad
            bias.grad += out.grad.sum(axis=0)
        out.back = back
        return out

    def tanh(self):
        out = Tensor(np.tanh(self.data), (self,))
        def back():
            self.grad += out.grad * (1 - out.data ** 2)
        out.back = back
        return out

    def mse(self, target):
        diff = self.data - target.data
        out = Tensor((diff ** 2).mean(), (self,))
        def back():
            self.grad += 2 * diff / diff.size * out.grad
        out.back = back
        return out

    def backward(self):
        order, seen = [], set()
        def visit(t):
            if id(t) in seen:
                return
            seen.add(id(t))
            for p in t.parents:
                visit(p)
            order.append(t)
        visit(self)
        self.grad = np.ones_like(self.data)
        for t in reversed(order):
            if t.back:
                t.back()


rng = np.random.default_rng(8)
X = Tensor(rng.uniform(-2, 2, (50, 1)))
T = Tensor(np.cos(X.data * 2))
W1, b1 = Tensor(rng.normal(size=(1, 10))), Tensor(np.zeros(10))
W2, b2 = Tensor(rng.normal(size=(10, 1)) * 0.3), Tensor(np.zeros(1))
pars = [W1, b1, W2, b2]
for i in range(800):
    for p in pars:
        p.grad = np.zeros_like(p.data)
    loss = ((X @ W1 + b1).tanh() @ W2 + b2).mse(T)
    loss.backward()
    mark = i
    for p in pars:
        p.data = p.data - 0.1 * p.grad
print(loss.data)
