# verdict: right
import math
import random


class Value:
    def __init__(self, data, parents=(), grads=()):
        self.data = data
        self.parents = parents
        self.grads = grads
        self.grad = 0.0

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def backward(self):
        order, seen = [], set()

        def visit(v):
            if v not in seen:
                seen.add(v)
                for p in v.parents:
                    visit(p)
                order.append(v)

        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            for p, g in zip(v.parents, v.grads):
                p.grad += g * v.grad


random.seed(2)
xs = [[0, 0], [0, 1], [1, 0], [1, 1]]
ys = [-1, 1, 1, -1]
hid = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
outw = [Value(random.uniform(-1, 1)) for _ in range(5)]


def net(x):
    hs = [(n[0] * x[0] + n[1] * x[1] + n[2]).tanh() for n in hid]
    total = outw[4]
    for w, h in zip(outw, hs):
        total = total + w * h
    return total


for it in range(300):
    loss = Value(0.0)
    for x, t in zip(xs, ys):
        d = net(x) + (-t)
        loss = loss + d * d
    params = [p for n in hid for p in n] + outw
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.05 * p.grad
    if it % 60 == 0:
        print(it, loss.data)
print([round(net(x).data, 2) for x in xs])
