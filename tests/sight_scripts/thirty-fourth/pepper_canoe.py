# verdict: right
# a small reverse mode: every number knows its parents
import math
import random


class Num:
    def __init__(self, val, parents=()):
        self.val = val
        self.parents = parents
        self.grad = 0.0

    def __add__(self, other):
        return Num(self.val + other.val, ((self, 1.0), (other, 1.0)))

    def __sub__(self, other):
        return Num(self.val - other.val, ((self, 1.0), (other, -1.0)))

    def __mul__(self, other):
        return Num(self.val * other.val, ((self, other.val), (other, self.val)))

    def tanh(self):
        t = math.tanh(self.val)
        return Num(t, ((self, 1 - t * t),))


def backward(root):
    order, seen = [], set()

    def visit(n):
        if id(n) in seen:
            return
        seen.add(id(n))
        for q, _ in n.parents:
            visit(q)
        order.append(n)

    visit(root)
    root.grad = 1.0
    for n in reversed(order):
        for q, local in n.parents:
            q.grad += local * n.grad


random.seed(2)
W = [[Num(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
u = [Num(random.uniform(-1, 1)) for _ in range(4)]
data = [((0.0, 0.0, 1.0), 0.0), ((0.0, 1.0, 1.0), 1.0), ((1.0, 0.0, 1.0), 1.0), ((1.0, 1.0, 1.0), 0.0)]

for epoch in range(400):
    loss = Num(0.0)
    for x, t in data:
        xs = [Num(q) for q in x]
        out = Num(0.0)
        for row, uj in zip(W, u):
            s = Num(0.0)
            for wi, xi in zip(row, xs):
                s = s + wi * xi
            out = out + uj * s.tanh()
        e = out - Num(t)
        loss = loss + e * e
    params = [p for row in W for p in row] + u
    for p in params:
        p.grad = 0.0
    backward(loss)
    for p in params:
        p.val -= 0.05 * p.grad
    if epoch % 100 == 0:
        print(epoch, loss.val)
