# verdict: right
import math, random

class Value:
    def __init__(self, data, parents=(), local=()):
        self.data, self.grad = data, 0.0
        self.parents, self.local = parents, local
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
        topo, seen = [], set()
        def visit(n):
            if n not in seen:
                seen.add(n)
                for p in n.parents:
                    visit(p)
                topo.append(n)
        visit(self)
        self.grad = 1.0
        for n in reversed(topo):
            for p, l in zip(n.parents, n.local):
                p.grad += l * n.grad

random.seed(1)
P = [Value(random.uniform(-1, 1)) for _ in range(9)]
table = [((-1, -1), -1), ((-1, 1), 1), ((1, -1), 1), ((1, 1), -1)]
for it in range(400):
    loss = Value(0.0)
    for (x1, x2), t in table:
        h1 = (P[0] * x1 + P[1] * x2 + P[2]).tanh()
        h2 = (P[3] * x1 + P[4] * x2 + P[5]).tanh()
        e = P[6] * h1 + P[7] * h2 + P[8] + (-t)
        loss = loss + e * e
    for p in P:
        p.grad = 0.0
    loss.backward()
    for p in P:
        p.data -= 0.05 * p.grad
    if it % 100 == 0:
        print(it, loss.data)
print(loss.data)
