# verdict: wrong
# line: 59
# also: 60, 61
# why: The gradients of the weights are never set back to zero before the next backward pass, so they pile up over the epochs.
import math, random
random.seed(13)

class V:
    def __init__(self, d, prev=()):
        self.d, self.g, self.prev, self.back = d, 0.0, prev, lambda: None
    def __add__(self, o):
        o = o if isinstance(o, V) else V(o)
        r = V(self.d + o.d, (self, o))
        def back():
            self.g += r.g
            o.g += r.g
        r.back = back
        return r
    def __mul__(self, o):
        o = o if isinstance(o, V) else V(o)
        r = V(self.d * o.d, (self, o))
        def back():
            self.g += o.d * r.g
            o.g += self.d * r.g
        r.back = back
        return r
    __radd__, __rmul__ = __add__, __mul__
    def sig(self):
        s = 1 / (1 + math.exp(-self.d))
        r = V(s, (self,))
        def back():
            self.g += s * (1 - s) * r.g
        r.back = back
        return r
    def run(self):
        order, done = [], set()
        def visit(n):
            if id(n) in done: return
            done.add(id(n))
            for p in n.prev: visit(p)
            order.append(n)
        visit(self)
        self.g = 1.0
        for n in reversed(order): n.back()

w1 = [[V(random.gauss(0, 1)) for _ in range(3)] for _ in range(3)]
w2 = [V(random.gauss(0, 1)) for _ in range(3)]
everything = sum(w1, []) + w2

data = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]

for epoch in range(300):
    cost = V(0.0)
    for x, t in data:
        hidden = [sum(w * xi for w, xi in zip(ws, x)).sig() for ws in w1]
        o = sum(w * h for w, h in zip(w2, hidden)).sig()
        diff = o + (-t)
        cost = cost + diff * diff
    cost.run()
    for p in everything:
        p.d -= 0.5 * p.g
    if epoch % 100 == 0:
        print(epoch, round(cost.d, 4))
