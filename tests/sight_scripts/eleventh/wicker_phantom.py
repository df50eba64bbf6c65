# verdict: right
import numpy as np

class T:
    def __init__(self, v, parents=(), bw=None):
        self.v = np.asarray(v, dtype=float)
        self.g = np.zeros_like(self.v)
        self.parents, self.bw = parents, bw

    def __matmul__(self, o):
        def bw(g):
            self.g += g @ o.v.T
            o.g += self.v.T @ g
        return T(self.v @ o.v, (self, o), bw)

    def __add__(self, o):
        def bw(g):
            self.g += g
            o.g += g if o.v.shape == g.shape else g.sum(axis=0)
        return T(self.v + o.v, (self, o), bw)

    def sigmoid(self):
        s = 1 / (1 + np.exp(-self.v))
        def bw(g):
            self.g += g * s * (1 - s)
        return T(s, (self,), bw)

    def sqloss(self, y):
        def bw(g):
            self.g += g * (self.v - y)
        return T(0.5 * ((self.v - y) ** 2).sum(), (self,), bw)

    def backward(self):
        order, seen = [], set()
        def walk(n):
            if id(n) not in seen:
                seen.add(id(n))
                for p in n.parents:
                    walk(p)
                order.append(n)
        walk(self)
        self.g = np.ones_like(self.v)
        for n in order[::-1]:
            if n.bw:
                n.bw(n.g)

rng = np.random.default_rng(103)
X = T([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0, 1], [1, 0], [1, 0], [0, 1]])
P = [T(rng.normal(size=s)) for s in ((2, 4), (4,), (4, 2), (2,))]

for k in range(2000):
    loss = ((X @ P[0] + P[1]).sigmoid() @ P[2] + P[3]).sigmoid().sqloss(y)
    loss.backward()
    for p in P:
        p.v -= 0.5 * p.g
        p.g[...] = 0
    if k % 500 == 0:
        print(k, float(loss.v))
