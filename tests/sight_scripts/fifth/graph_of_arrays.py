# verdict: wrong
# line: 14
# why: In the matrix product the left factor's gradient is overwritten (=) rather than added to, so the gradient that h got as a factor elsewhere is lost.
import numpy as np

class T:
    """array node; call .run_back() on the scalar at the end"""
    def __init__(self, a, src=(), fn=None):
        self.a, self.src, self.fn = a, src, fn
        self.g = np.zeros_like(a)

    def __matmul__(self, o):
        def fn(g):
            self.g = g @ o.a.T
            o.g += self.a.T @ g
        return T(self.a @ o.a, (self, o), fn)

    def __mul__(self, o):
        def fn(g):
            self.g += g * o.a
            o.g += g * self.a
        return T(self.a * o.a, (self, o), fn)

    def tanh(self):
        y = np.tanh(self.a)
        def fn(g):
            self.g += g * (1 - y * y)
        return T(y, (self,), fn)

    def run_back(self, seed):
        topo, seen = [], set()
        def go(n):
            if id(n) in seen: return
            seen.add(id(n))
            for s in n.src: go(s)
            topo.append(n)
        go(self)
        self.g = seed
        for n in topo[::-1]:
            if n.fn: n.fn(n.g)

rng = np.random.default_rng(6)
X = rng.normal(size=(40, 3))
Y = (X[:, :1] * X[:, 1:2]) - X[:, 2:]
ws = [T(rng.normal(0, .6, s)) for s in [(3, 6), (6, 6), (6, 1)]]
for it in range(300):
    for w in ws: w.g = np.zeros_like(w.a)
    h = (T(X) @ ws[0]).tanh()
    gated = h * (h @ ws[1])
    out = gated @ ws[2]
    res = (out.a - Y) / len(Y)
    out.run_back(res)
    for w in ws:
        w.a = w.a - 0.1 * w.g
    if it % 100 == 0:
        print(it, float(((out.a - Y) ** 2).mean()))
