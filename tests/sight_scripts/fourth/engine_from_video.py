# verdict: wrong
# line: 50
# why: The gradients are never set to zero, so every step follows the sum of all gradients since the beginning.
# rewrote micrograd after the lecture, only what I need
import math
import random
random.seed(4)

class V:
    def __init__(self, d, parents=(), op=None):
        self.data, self.grad, self.parents, self.op = d, 0.0, parents, op
    def __add__(a, b):
        b = b if isinstance(b, V) else V(b)
        return V(a.data + b.data, ((a, 1.0), (b, 1.0)))
    def __sub__(a, b):
        b = b if isinstance(b, V) else V(b)
        return V(a.data - b.data, ((a, 1.0), (b, -1.0)))
    def __mul__(a, b):
        b = b if isinstance(b, V) else V(b)
        return V(a.data * b.data, ((a, b.data), (b, a.data)))
    def relu(a):
        return V(max(0.0, a.data), ((a, 1.0 if a.data > 0 else 0.0),))
    def backward(self):
        order, seen = [], set()
        def visit(n):
            if id(n) in seen: return
            seen.add(id(n))
            for p, _ in n.parents: visit(p)
            order.append(n)
        visit(self)
        self.grad = 1.0
        for n in reversed(order):
            for p, local in n.parents:
                p.grad += local * n.grad

hidden = [[V(random.gauss(0, .8)) for _ in range(3)] for _ in range(6)]
top = [V(random.gauss(0, .8)) for _ in range(7)]
params = sum(hidden, []) + top

def forward(x):
    h = [(n[0]*x[0] + n[1]*x[1] + n[2]).relu() for n in hidden]
    out = top[-1]
    for a, b in zip(top, h):
        out = out + a*b
    return out

data = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]

for step in range(200):
    loss = V(0.0)
    for x, y in data:
        e = forward(x) - y
        loss = loss + e*e
    loss.backward()
    for p in params:
        p.data -= 0.005 * p.grad
    if step % 20 == 0:
        print(step, round(loss.data, 4))
