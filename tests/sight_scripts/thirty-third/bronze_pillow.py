# verdict: right
import math, random

class Value:
    """scalar with automatic differentiation"""
    def __init__(self, data, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents

    def __add__(self, other):
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, ((self, 1 - t * t),))

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
pairs = [([-1.0, -1.0, 1.0], -1.0), ([-1.0, 1.0, 1.0], 1.0), ([1.0, -1.0, 1.0], 1.0), ([1.0, 1.0, 1.0], -1.0)]
hidden = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
out = [Value(random.uniform(-1, 1)) for _ in range(4)]
params = [p for row in hidden for p in row] + out
for epoch in range(300):
    loss_sum = 0
    for xs, t in pairs:
        acc = Value(0.0)
        for row, o in zip(hidden, out):
            s = Value(0.0)
            for w, x in zip(row, xs):
                s = s + w * Value(x)
            acc = acc + s.tanh() * o
        diff = acc.tanh() + Value(-t)
        loss = diff * diff * Value(0.5)
        loss_sum += loss.data
        for p in params:
            p.grad = 0.0
        loss.backward()
        for p in params:
            p.data -= 0.2 * p.grad
    if epoch % 100 == 0:
        print(epoch, loss_sum)
