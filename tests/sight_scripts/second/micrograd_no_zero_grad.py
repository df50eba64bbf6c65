# verdict: wrong
# line: 61
# why: The gradients are never zeroed, so each step uses the sum of all gradients so far.
# tiny autograd after Karpathy's lecture, tried to do it without looking
import math, random
random.seed(2)

class V:
    def __init__(self, d, ch=()):
        self.d, self.g, self.ch, self.bw = d, 0.0, ch, lambda: None
    def __add__(self, o):
        r = V(self.d + o.d, (self, o))
        def bw():
            self.g += r.g
            o.g += r.g
        r.bw = bw
        return r
    def __mul__(self, o):
        r = V(self.d * o.d, (self, o))
        def bw():
            self.g += o.d * r.g
            o.g += self.d * r.g
        r.bw = bw
        return r
    def tanh(self):
        r = V(math.tanh(self.d), (self,))
        def bw():
            self.g += (1 - r.d ** 2) * r.g
        r.bw = bw
        return r
    def backward(self):
        order, seen = [], set()
        def go(v):
            if id(v) in seen: return
            seen.add(id(v))
            for c in v.ch: go(c)
            order.append(v)
        go(self)
        self.g = 1.0
        for v in reversed(order): v.bw()

w = [[V(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
u = [V(random.uniform(-1, 1)) for _ in range(4)]
params = sum(w, []) + u
data = [((0, 0), -1), ((0, 1), 1), ((1, 0), 1), ((1, 1), -1)]

def net(x):
    h = [(r[0] * V(x[0]) + r[1] * V(x[1]) + r[2]).tanh() for r in w]
    o = u[3]
    for a, b in zip(u, h):
        o = o + a * b
    return o.tanh()

for step in range(150):
    loss = V(0.0)
    for x, t in data:
        e = net(x) + V(-t)
        loss = loss + e * e
    loss.backward()
    for p in params:
        p.d -= 0.02 * p.g
    if step % 30 == 0:
        print(step, loss.d)
