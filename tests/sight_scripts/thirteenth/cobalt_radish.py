# verdict: right
import math
import random


class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad = data, 0.0
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
            v.back()


random.seed(5)
W = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
U = [Value(random.uniform(-1, 1)) for _ in range(4)]
params = [w for row in W for w in row] + U
samples = [((-1, -1), -1), ((-1, 1), 1), ((1, -1), 1), ((1, 1), -1)]
for step in range(250):
    loss = Value(0.0)
    for (a, b), t in samples:
        hid = [(row[0] * a + row[1] * b + row[2]).tanh() for row in W]
        out = U[3]
        for u, h in zip(U, hid):
            out = out + u * h
        diff = out.tanh() + (-t)
        loss = loss + diff * diff
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.1 * p.grad
    if step % 50 == 0:
        print(step, loss.data)
