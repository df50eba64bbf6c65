# verdict: right
import math
import random

class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.slopes = slopes

    def __add__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        return Value(self.data + o.data, (self, o), (1.0, 1.0))

    def __mul__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        return Value(self.data * o.data, (self, o), (o.data, self.data))

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
            for p, s in zip(v.parents, v.slopes):
                p.grad += s * v.grad

random.seed(6)
hid = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
out = [Value(random.uniform(-1, 1)) for _ in range(5)]
params = [w for row in hid for w in row] + out
data = [((-1, -1), -1), ((-1, 1), 1), ((1, -1), 1), ((1, 1), -1)]

def net(x):
    hs = [(r[0] * x[0] + r[1] * x[1] + r[2]).tanh() for r in hid]
    s = out[4]
    for w, h in zip(out, hs):
        s = s + w * h
    return s.tanh()

for epoch in range(200):
    loss = Value(0.0)
    for x, t in data:
        e = net(x) + (-t)
        loss = loss + e * e
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.1 * p.grad
print("loss", loss.data)
