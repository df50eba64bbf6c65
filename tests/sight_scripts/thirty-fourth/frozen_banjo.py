# verdict: right
# tiny autograd in the spirit of micrograd, then an MLP on top
import math
import random


class V:
    def __init__(self, data, parents=(), local=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.local = local

    def __add__(self, o):
        o = o if isinstance(o, V) else V(o)
        return V(self.data + o.data, (self, o), (1.0, 1.0))

    def __mul__(self, o):
        o = o if isinstance(o, V) else V(o)
        return V(self.data * o.data, (self, o), (o.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return V(t, (self,), (1 - t * t,))

    def backward(self):
        order, seen = [], set()

        def visit(n):
            if n not in seen:
                seen.add(n)
                for p in n.parents:
                    visit(p)
                order.append(n)
        visit(self)
        self.grad = 1.0
        for n in reversed(order):
            for p, d in zip(n.parents, n.local):
                p.grad += d * n.grad


random.seed(1337)
xs = [[0, 0], [0, 1], [1, 0], [1, 1]]
ys = [-1, 1, 1, -1]
W = [[V(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
U = [V(random.uniform(-1, 1)) for _ in range(4)]
params = [p for row in W for p in row] + U

for it in range(300):
    loss = V(0.0)
    for x, t in zip(xs, ys):
        h = [(w[0] * x[0] + w[1] * x[1] + w[2]).tanh() for w in W]
        o = U[3]
        for u, hh in zip(U, h):
            o = o + u * hh
        e = o.tanh() + (-t)
        loss = loss + e * e
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.1 * p.grad
    if it % 60 == 0:
        print(it, loss.data)
