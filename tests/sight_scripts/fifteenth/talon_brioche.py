# verdict: right
import math
import random

class Value:
    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.back = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))
        def back():
            self.grad += out.grad
            other.grad += out.grad
        out.back = back
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))
        def back():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.back = back
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,))
        def back():
            self.grad += (1 - t * t) * out.grad
        out.back = back
        return out

    def backward(self):
        topo, seen = [], set()
        def visit(v):
            if v not in seen:
                seen.add(v)
                for p in v.parents:
                    visit(p)
                topo.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(topo):
            v.back()

random.seed(4)
hidden = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
output = [Value(random.uniform(-1, 1)) for _ in range(5)]
params = [w for unit in hidden for w in unit] + output
data = [((0, 0), -1), ((0, 1), 1), ((1, 0), 1), ((1, 1), -1)]

for k in range(200):
    total = Value(0.0)
    for (x1, x2), t in data:
        hs = [(u[0] * x1 + u[1] * x2 + u[2]).tanh() for u in hidden]
        o = output[4]
        for w, h in zip(output, hs):
            o = o + w * h
        diff = o.tanh() + (-t)
        total = total + diff * diff
    for p in params:
        p.grad = 0.0
    total.backward()
    for p in params:
        p.data -= 0.1 * p.grad
    if k % 40 == 0:
        print(k, total.data)
