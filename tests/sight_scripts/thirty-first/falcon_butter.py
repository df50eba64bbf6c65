# verdict: wrong
# line: 29
import math
import random


class Value:
    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.push = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))

        def push():
            self.grad += out.grad
            other.grad += out.grad
        out.push = push
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))

        def push():
            self.grad = other.data * out.grad
            other.grad += self.data * out.grad
        out.push = push
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,))

        def push():
            self.grad += (1 - t * t) * out.grad
        out.push = push
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
            v.push()


random.seed(14)
hidden = [[Value(random.uniform(-1, 1)) for i in range(3)] for j in range(4)]
outw = [Value(random.uniform(-1, 1)) for j in range(5)]
params = [p for row in hidden for p in row] + outw

samples = [((x, y), x * y) for x in (-1.0, 0.0, 1.0) for y in (-1.0, 1.0)]
for epoch in range(60):
    loss = Value(0.0)
    for (x, y), target in samples:
        hs = [(a * x + b * y + c).tanh() for a, b, c in hidden]
        out = outw[4]
        for w, h in zip(outw, hs):
            out = out + w * h
        diff = out + (-target)
        loss = loss + diff * diff
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.05 * p.grad
    if epoch % 10 == 0:
        print(epoch, loss.data)
