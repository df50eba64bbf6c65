# verdict: right
import math, random

random.seed(4)

class Value:
    def __init__(self, data, parents=(), local=()):
        self.data = data
        self.parents = parents
        self.local = local
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
            for p, l in zip(v.parents, v.local):
                p.grad += l * v.grad

n_hidden = 4
params = [Value(random.uniform(-1, 1)) for _ in range(n_hidden * 4 + 1)]

def model(x1, x2):
    out = params[-1]
    for j in range(n_hidden):
        w1, w2, b, o = params[4 * j:4 * j + 4]
        out = out + (w1 * x1 + w2 * x2 + b).tanh() * o
    return out.tanh()

data = [(-1, -1, -1), (-1, 1, 1), (1, -1, 1), (1, 1, -1)]
for step in range(300):
    loss = Value(0.0)
    for x1, x2, t in data:
        d = model(x1, x2) + (-t)
        loss = loss + d * d
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.1 * p.grad
    if step % 50 == 0:
        print(step, loss.data)
