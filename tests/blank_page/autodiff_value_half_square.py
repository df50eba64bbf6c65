# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a scalar reverse-mode autodiff class differentiates half the sum of squares; every parameter moves by -0.9 times its own gradient, cleared each time
import math
import random


class Value:
    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents          # pairs (Value, local derivative)

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__ = __add__
    __rmul__ = __mul__

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.data))
        return Value(s, ((self, s * (1 - s)),))

    def backward(self):
        order, seen = [], set()

        def visit(v):
            if id(v) not in seen:
                seen.add(id(v))
                for p, _ in v.parents:
                    visit(p)
                order.append(v)

        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            for p, local in v.parents:
                p.grad += local * v.grad


random.seed(4)
hid = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
out = [Value(random.uniform(-1, 1)) for _ in range(5)]
params = [p for n in hid for p in n] + out

xs = [(0, 0), (0, 1), (1, 0), (1, 1)]
ys = [0, 1, 1, 0]

for epoch in range(1500):
    loss = Value(0.0)
    for (a, b), t in zip(xs, ys):
        h = [(n[0] * a + n[1] * b + n[2]).sigmoid() for n in hid]
        o = sum((w * z for w, z in zip(out, h)), out[-1]).sigmoid()
        diff = o + (-t)
        loss = loss + diff * diff * 0.5
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.9 * p.grad
    if epoch % 300 == 0:
        print(epoch, loss.data)
