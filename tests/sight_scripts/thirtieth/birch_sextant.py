# verdict: wrong
# line: 21
# also: 22
import math
import random

class V:
    def __init__(self, data, prev=()):
        self.data, self.grad, self.prev = data, 0.0, prev
        self.bw = lambda: None
    def __add__(self, o):
        r = V(self.data + o.data, (self, o))
        def bw():
            self.grad += r.grad
            o.grad += r.grad
        r.bw = bw
        return r
    def __mul__(self, o):
        r = V(self.data * o.data, (self, o))
        def bw():
            self.grad = o.data * r.grad
            o.grad = self.data * r.grad
        r.bw = bw
        return r
    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.data))
        r = V(s, (self,))
        def bw():
            self.grad += s * (1 - s) * r.grad
        r.bw = bw
        return r
    def backward(self):
        topo, done = [], set()
        def build(n):
            if n not in done:
                done.add(n)
                for c in n.prev: build(c)
                topo.append(n)
        build(self)
        self.grad = 1.0
        for n in reversed(topo):
            n.bw()

random.seed(42)
rows = [([0., 0.], [0., 0.]), ([0., 1.], [1., 0.]), ([1., 0.], [1., 0.]), ([1., 1.], [1., 1.])]
W1 = [[V(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
W2 = [[V(random.uniform(-1, 1)) for _ in range(4)] for _ in range(2)]
allw = [w for row in W1 + W2 for w in row]

def layer(W, x):
    out = []
    for row in W:
        s = row[-1]
        for w, xi in zip(row, x):
            s = s + w * xi
        out.append(s.sigmoid())
    return out

for it in range(250):
    E = 0
    for x, t in rows:
        y = layer(W2, layer(W1, [V(q) for q in x]))
        loss = V(0.0)
        for yi, ti in zip(y, t):
            d = yi + V(-ti)
            loss = loss + d * d
        for w in allw:
            w.grad = 0.0
        loss.backward()
        for w in allw:
            w.data -= 0.8 * w.grad
        E += sum((yi.data - ti) ** 2 for yi, ti in zip(y, t))
    if it % 50 == 0:
        print(it, E)
