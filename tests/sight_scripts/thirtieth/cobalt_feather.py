# verdict: right
import numpy as np


class Tensor:
    def __init__(self, value, parents=()):
        self.value = np.asarray(value, dtype=float)
        self.parents = parents
        self.grad = np.zeros_like(self.value)

    def __matmul__(self, o):
        return Tensor(self.value @ o.value, ((self, lambda g: g @ o.value.T), (o, lambda g: self.value.T @ g)))

    def add_row(self, o):
        return Tensor(self.value + o.value, ((self, lambda g: g), (o, lambda g: g.sum(axis=0))))

    def sigmoid(self):
        s = 1 / (1 + np.exp(-self.value))
        return Tensor(s, ((self, lambda g: g * s * (1 - s)),))

    def mse(self, target):
        d = self.value - target
        return Tensor((d ** 2).mean(), ((self, lambda g: g * 2 * d / d.size),))


def backprop(node):
    order, done = [], []

    def walk(n):
        if not any(n is q for q in done):
            done.append(n)
            for par, _ in n.parents:
                walk(par)
            order.append(n)
    walk(node)
    node.grad = np.ones_like(node.value)
    for n in order[::-1]:
        for par, pull in n.parents:
            par.grad = par.grad + pull(n.grad)


gen = np.random.default_rng(14)
X = gen.uniform(size=(25, 2))
y = X[:, :1] * (1 - X[:, 1:])
W1, b1 = Tensor(gen.normal(size=(2, 6))), Tensor(np.zeros(6))
W2, b2 = Tensor(gen.normal(size=(6, 1))), Tensor(np.zeros(1))

for i in range(1000):
    for p in (W1, b1, W2, b2):
        p.grad = np.zeros_like(p.value)
    h = (Tensor(X) @ W1).add_row(b1).sigmoid()
    loss = (h @ W2).add_row(b2).mse(y)
    backprop(loss)
    for p in (W1, b1, W2, b2):
        p.value = p.value - 0.3 * p.grad
    if i % 200 == 0:
        print(i, loss.value)
