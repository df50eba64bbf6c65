# verdict: right
import math, random

class V:
    """one number that remembers where it came from"""
    def __init__(self, val, parents=()):
        self.val = val; self.der = 0.0; self.parents = parents
    def __add__(self, o):
        o = o if isinstance(o, V) else V(o)
        return V(self.val + o.val, ((self, 1.0), (o, 1.0)))
    __radd__ = __add__
    def __mul__(self, o):
        o = o if isinstance(o, V) else V(o)
        return V(self.val * o.val, ((self, o.val), (o, self.val)))
    __rmul__ = __mul__
    def tanh(self):
        t = math.tanh(self.val)
        return V(t, ((self, 1 - t * t),))
    def backprop(self):
        order, seen = [], set()
        def visit(v):
            if id(v) not in seen:
                seen.add(id(v))
                for p, _ in v.parents: visit(p)
                order.append(v)
        visit(self)
        self.der = 1.0
        for v in reversed(order):
            for p, local in v.parents:
                p.der += local * v.der

random.seed(4)
params = [V(random.uniform(-1, 1)) for _ in range(13)]
rows = [(-1, -1, -1), (-1, 1, 1), (1, -1, 1), (1, 1, -1)]

def predict(a, b):
    hidden = [(params[3*i] * a + params[3*i+1] * b + params[3*i+2]).tanh() for i in range(3)]
    return (sum((params[9+i] * hidden[i] for i in range(3)), V(0.0)) + params[12]).tanh()

for sweep in range(400):
    for p in params: p.der = 0.0
    loss = V(0.0)
    for a, b, t in rows:
        diff = predict(a, b) + (-t)
        loss = loss + diff * diff * 0.5
    loss.backprop()
    for p in params:
        p.val -= 0.1 * p.der
    if sweep % 100 == 0: print(sweep, round(loss.val, 4))
