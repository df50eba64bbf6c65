# verdict: wrong
# line: 29
# why: derivatives: the value is already tanh(z), its derivative is 1 - out**2, not 1 - tanh(out)**2
import numpy as np


class Var:
    def __init__(self, v, deps=()):
        self.v = np.array(v, dtype=float)
        self.g = np.zeros_like(self.v)
        self.deps = deps        # pairs (parent, function of the gradient)

    def backward(self, g):
        self.g = self.g + g
        for parent, fn in self.deps:
            parent.backward(fn(g))


def matmul(a, b):
    return Var(a.v @ b.v, [(a, lambda g: g @ b.v.T), (b, lambda g: a.v.T @ g)])


def add(a, b):
    return Var(a.v + b.v, [(a, lambda g: g), (b, lambda g: g.sum(0))])


def tanh(a):
    out = np.tanh(a.v)
    return Var(out, [(a, lambda g: g * (1 - np.tanh(out) ** 2))])


rng = np.random.default_rng(19)
X = rng.normal(size=(45, 2))
T = np.tanh(X[:, :1] - X[:, 1:]) * X[:, :1]
net = [Var(rng.normal(size=(2, 8))), Var(np.zeros(8)), Var(rng.normal(size=(8, 1)) * .4), Var(np.zeros(1))]
for step in range(500):
    for q in net:
        q.g = np.zeros_like(q.v)
    out = add(matmul(tanh(add(matmul(Var(X), net[0]), net[1])), net[2]), net[3])
    diff = out.v - T
    out.backward(2 * diff / diff.size)
    rate = 0.1
    for q in net:
        q.v = q.v - rate * q.g
print((diff ** 2).mean())
