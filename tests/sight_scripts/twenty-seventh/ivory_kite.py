# verdict: wrong
# line: 37
import numpy as np

class Var:
    def __init__(self, value, pull=None):
        self.value = np.array(value, dtype=float)
        self.grad = np.zeros_like(self.value)
        self.pull = pull

def fit(shape, g):
    while g.ndim > len(shape):
        g = g.sum(axis=0)
    for ax, n in enumerate(shape):
        if n == 1 and g.shape[ax] != 1:
            g = g.sum(axis=ax, keepdims=True)
    return g

class Tape:
    def __init__(self):
        self.nodes = []

    def _record(self, value, pull):
        out = Var(value)
        self.nodes.append((out, pull))
        return out

    def dot(self, a, b):
        def pull(g):
            a.grad += g @ b.value.T
            b.grad += a.value.T @ g
        return self._record(a.value @ b.value, pull)

    def sub(self, a, b):
        def pull(g):
            a.grad += fit(a.value.shape, g)
            b.grad += fit(b.value.shape, g)
        return self._record(a.value - b.value, pull)

    def gauss(self, a):
        v = np.exp(-a.value ** 2)
        def pull(g):
            a.grad += -2 * a.value * v * g
        return self._record(v, pull)

    def half_square(self, a):
        def pull(g):
            a.grad += a.value * g / len(a.value)
        return self._record(np.sum(a.value ** 2) / 2 / len(a.value), pull)

    def sweep(self):
        self.nodes[-1][0].grad[...] = 1
        for out, pull in reversed(self.nodes):
            pull(out.grad)

rng = np.random.default_rng(46)
wind = rng.uniform(-1, 1, (60, 2))
lift = np.cos(2 * wind[:, :1]) + 0.5 * wind[:, 1:] ** 2
W, threshold = rng.normal(0, 1, (2, 10)), rng.normal(0, 0.5, (1, 10))
V = rng.normal(0, 0.3, (10, 1))
for it in range(600):
    tape = Tape()
    ws = [Var(W), Var(threshold), Var(V)]
    act = tape.gauss(tape.sub(tape.dot(Var(wind), ws[0]), ws[1]))
    loss = tape.half_square(tape.sub(tape.dot(act, ws[2]), Var(lift)))
    tape.sweep()
    W, threshold, V = [w.value - 0.2 * w.grad for w in ws]
    if it % 120 == 0:
        print(it, loss.value)
