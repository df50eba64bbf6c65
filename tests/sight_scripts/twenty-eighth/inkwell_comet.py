# verdict: right
# micrograd-like scalar engine
import math
import random

class Value:
    def __init__(self, data, parents=(), back=None):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.back = back

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
            if v.back:
                v.back()

random.seed(2)
W = [[Value(random.uniform(-1, 1)) for _ in range(2)] for _ in range(4)]
B = [Value(0.0) for _ in range(4)]
V = [Value(random.uniform(-1, 1)) for _ in range(4)]
C = Value(0.0)
params = [p for row in W for p in row] + B + V + [C]
data = [((-1, -1), -0.8), ((-1, 1), 0.8), ((1, -1), 0.8), ((1, 1), -0.8)]

for k in range(120):
    loss = Value(0.0)
    for x, t in data:
        hs = [(W[j][0] * x[0] + W[j][1] * x[1] + B[j]).tanh() for j in range(4)]
        o = C
        for j in range(4):
            o = o + V[j] * hs[j]
        d = o.tanh() + (-t)
        loss = loss + d * d
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.1 * p.grad
    if k % 30 == 0:
        print(k, loss.data)
print(loss.data)
