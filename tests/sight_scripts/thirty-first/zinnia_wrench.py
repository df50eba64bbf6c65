# verdict: wrong
# line: 65
# also: 67
import math
import random

class Value:
    """ stores a number and its gradient """
    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0
        self.parents = parents
        self.push = lambda: None

    def __add__(self, other):
        out = Value(self.data + other.data, (self, other))
        def push():
            self.grad += out.grad
            other.grad += out.grad
        out.push = push
        return out

    def __mul__(self, other):
        out = Value(self.data * other.data, (self, other))
        def push():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.push = push
        return out

    def tanh(self):
        out = Value(math.tanh(self.data), (self,))
        def push():
            self.grad += (1 - out.data ** 2) * out.grad
        out.push = push
        return out

    def backward(self):
        order, seen = [], set()
        def visit(v):
            if id(v) not in seen:
                seen.add(id(v))
                for p in v.parents:
                    visit(p)
                order.append(v)
        visit(self)
        self.grad = 1
        for v in reversed(order):
            v.push()

random.seed(12)
W = [[Value(random.uniform(-1, 1)) for _ in range(2)] for _ in range(3)]
B = [Value(0.0) for _ in range(3)]
U = [Value(random.uniform(-1, 1)) for _ in range(3)]
params = [p for row in W for p in row] + B + U
samples = [((0, 0), -1), ((0, 1), 1), ((1, 0), 1), ((1, 1), -1)]

for step in range(60):
    loss = Value(0.0)
    for x, t in samples:
        out = Value(-t)
        for row, b, u in zip(W, B, U):
            out = out + u * (row[0] * Value(x[0]) + row[1] * Value(x[1]) + b).tanh()
        loss = loss + out * out
    loss.backward()
    for p in params:
        p.data -= 0.01 * p.grad
    if step % 10 == 0:
        print(step, loss.data)
