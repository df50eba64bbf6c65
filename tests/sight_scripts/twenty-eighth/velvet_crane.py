# verdict: wrong
# line: 27
# also: 28
from math import exp
from random import uniform, seed

seed(5)

class V:
    def __init__(self, x, parents=(), back=None):
        self.x = x
        self.g = 0.0
        self.parents = parents
        self.back = back

    def __add__(self, o):
        out = V(self.x + o.x, (self, o))
        def back():
            self.g += out.g
            o.g += out.g
        out.back = back
        return out

    def __mul__(self, o):
        out = V(self.x * o.x, (self, o))
        def back():
            self.g = o.x * out.g
            o.g = self.x * out.g
        out.back = back
        return out

    def sigmoid(self):
        s = 1 / (1 + exp(-self.x))
        out = V(s, (self,))
        def back():
            self.g += s * (1 - s) * out.g
        out.back = back
        return out

def backprop(root):
    order, seen = [], set()
    def visit(v):
        if id(v) in seen:
            return
        seen.add(id(v))
        for p in v.parents:
            visit(p)
        order.append(v)
    visit(root)
    root.g = 1.0
    for v in reversed(order):
        if v.back:
            v.back()

W1 = [[V(uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
W2 = [[V(uniform(-1, 1)) for _ in range(5)] for _ in range(2)]
params = [w for row in W1 + W2 for w in row]
one, minus = V(1.0), V(-1.0)

def net(a, b):
    x = [V(a), V(b), one]
    h = []
    for row in W1:
        h.append((row[0] * x[0] + row[1] * x[1] + row[2] * x[2]).sigmoid())
    h.append(one)
    out = []
    for row in W2:
        s = row[0] * h[0]
        for w, v in zip(row[1:], h[1:]):
            s = s + w * v
        out.append(s.sigmoid())
    return out

# half adder: sum and carry
table = [(0, 0, 0, 0), (0, 1, 1, 0), (1, 0, 1, 0), (1, 1, 0, 1)]
for step in range(401):
    total = 0.0
    for a, b, s, c in table:
        o = net(a, b)
        e0 = o[0] + V(-s)
        e1 = o[1] + V(-c)
        half = V(0.5)
        q0 = e0 * (o[0] + V(-s))
        q1 = e1 * (o[1] + V(-c))
        loss = half * (q0 + q1)
        for p in params:
            p.g = 0.0
        backprop(loss)
        for p in params:
            p.x -= 1.0 * p.g
        total += loss.x
    if step % 100 == 0:
        print(step, round(total, 4))
