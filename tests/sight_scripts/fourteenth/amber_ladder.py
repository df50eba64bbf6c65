# verdict: right
import math, random

class Value:
    def __init__(self, data, parents=(), local=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.local = local

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
            for p, l in zip(v.parents, v.local):
                p.grad += l * v.grad

random.seed(1)
H = 4
params = [Value(random.uniform(-1, 1)) for _ in range(3 * H + H + 1)]

def net(x):
    out = params[-1]
    for j in range(H):
        a, b, c = params[3 * j:3 * j + 3]
        out = out + (a * x[0] + b * x[1] + c).tanh() * params[3 * H + j]
    return out

data = [((-1, -1), -1), ((-1, 1), 1), ((1, -1), 1), ((1, 1), -1)]
for epoch in range(300):
    loss = Value(0.0)
    for x, t in data:
        diff = net(x) + (-t)
        loss = loss + diff * diff
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.05 * p.grad
    if epoch % 60 == 0:
        print(epoch, loss.data)
