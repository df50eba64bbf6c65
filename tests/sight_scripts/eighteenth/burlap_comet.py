# verdict: wrong
# line: 24
# also: 22
# why: recursion-style object network; backward returns gradient through weights already updated
import numpy as np

class Node:
    def __init__(self, rng, i, o, last=False):
        self.w = rng.normal(0, 1 / np.sqrt(i), (i, o))
        self.c = np.zeros(o)
        self.last = last
        self.next = None

    def fit_one(self, x, y, lr):
        z = x @ self.w + self.c
        a = z if self.last else np.tanh(z)
        if self.last:
            g = (a - y) / len(y)
            self.err = float(np.mean((a - y) ** 2))
        else:
            g = self.next.fit_one(a, y, lr) * (1 - a * a)
        self.w = self.w - lr * x.T @ g
        self.c = self.c - lr * g.sum(axis=0)
        return g @ self.w.T

rng = np.random.default_rng(29)
first = Node(rng, 2, 10)
second = Node(rng, 10, 6)
third = Node(rng, 6, 1, last=True)
first.next, second.next = second, third

X = rng.uniform(-1, 1, (64, 2))
Y = np.sin(3 * X[:, :1]) * X[:, 1:]
for i in range(500):
    first.fit_one(X, Y, 0.2)
    if i % 100 == 0:
        print(i, third.err)
