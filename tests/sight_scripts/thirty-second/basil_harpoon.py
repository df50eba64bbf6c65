# verdict: wrong
# line: 19
import math, random
class Val:
    def __init__(self, d, prev=()):
        self.d, self.g, self.prev, self.bw = d, 0.0, prev, lambda: None
    def __add__(self, o):
        o = o if isinstance(o, Val) else Val(o)
        r = Val(self.d + o.d, (self, o))
        def bw():
            self.g += r.g
            o.g += r.g
        r.bw = bw
        return r
    def __mul__(self, o):
        o = o if isinstance(o, Val) else Val(o)
        r = Val(self.d * o.d, (self, o))
        def bw():
            self.g = o.d * r.g
            o.g += self.d * r.g
        r.bw = bw
        return r
    def tanh(self):
        t = math.tanh(self.d)
        r = Val(t, (self,))
        def bw():
            self.g += (1 - t * t) * r.g
        r.bw = bw
        return r
    def backward(self):
        order, seen = [], set()
        def walk(v):
            if id(v) not in seen:
                seen.add(id(v))
                for p in v.prev: walk(p)
                order.append(v)
        walk(self)
        self.g = 1.0
        for v in reversed(order): v.bw()
random.seed(6)
w = [Val(random.gauss(0, 1)) for _ in range(9)]
rows = [(0.5, -1.0, 0.3), (1.0, 1.0, -0.6), (-0.7, 0.4, 0.8), (-1.0, -0.5, 0.1)]
for step in range(200):
    total = Val(0.0)
    for a, b, t in rows:
        h1 = (w[0] * a + w[1] * b + w[2]).tanh()
        h2 = (w[3] * a + w[4] * b + w[5]).tanh()
        e = w[6] * h1 + w[7] * h2 + w[8] + (-t)
        total = total + e * e
    for p in w: p.g = 0.0
    total.backward()
    for p in w: p.d -= 0.05 * p.g
    if step % 50 == 0: print(step, total.d)
