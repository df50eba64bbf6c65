# verdict: right
import math
import random

# micrograd-like scalar autodiff, trained on the toy data
class Value:
    def __init__(self, data, parents=(), local=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.local = local

    def __add__(self, other):
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.data))
        return Value(s, (self,), (s * (1 - s),))

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
            for p, d in zip(v.parents, v.local):
                p.grad += d * v.grad

random.seed(1)
X = [(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1)]
Y = [0, 1, 1, 0]
w0 = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
w1 = [Value(random.uniform(-1, 1)) for _ in range(4)]
params = [w for row in w0 for w in row] + w1

def dot(ws, xs):
    total = Value(0.0)
    for w, x in zip(ws, xs):
        total = total + w * x
    return total

for epoch in range(200):
    loss = Value(0.0)
    for x, y in zip(X, Y):
        xs = [Value(v) for v in x]
        out = dot(w1, [dot(row, xs).sigmoid() for row in w0]).sigmoid()
        diff = out + Value(-y)
        loss = loss + diff * diff
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.8 * p.grad
print("loss", round(loss.data, 4))
