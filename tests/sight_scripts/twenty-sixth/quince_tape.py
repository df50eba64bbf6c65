# verdict: wrong
# line: 41
# why: hidden delta: The gradient of a node that is used several times is overwritten instead of summed.
import math, random


class Var:
    def __init__(self, val, back=()):
        self.val, self.back, self.grad = val, back, 0.0


def add(*terms):
    return Var(sum(t.val for t in terms), [(t, 1.0) for t in terms])


def mul(a, b):
    return Var(a.val * b.val, [(a, b.val), (b, a.val)])


def tanh(a):
    t = math.tanh(a.val)
    return Var(t, [(a, 1 - t * t)])


def topo(v, done, out):
    if v not in done:
        done.add(v)
        for u, _ in v.back:
            topo(u, done, out)
        out.append(v)
    return out


def differentiate(v):
    nodes = topo(v, set(), [])
    for u in nodes:
        u.grad = 0.0
    v.grad = 1.0
    for u in reversed(nodes):
        for parent, local in u.back:
            parent.grad = local * u.grad


random.seed(30)
hid = [[Var(random.gauss(0, 1)) for _ in range(3)] for _ in range(4)]
out = [[Var(random.gauss(0, 1)) for _ in range(5)] for _ in range(2)]
params = [p for row in hid + out for p in row]
points = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(15)]

for epoch in range(60):
    sse = 0
    for px, py in points:
        inputs = [Var(px), Var(py), Var(1.0)]
        h = [tanh(add(*[mul(w, i) for w, i in zip(row, inputs)])) for row in hid] + [Var(1.0)]
        o = [add(*[mul(w, i) for w, i in zip(row, h)]) for row in out]
        goal = (px * py, px - py)
        d = [add(oi, Var(-g)) for oi, g in zip(o, goal)]
        loss = add(*[mul(di, di) for di in d])
        differentiate(loss)
        for p in params:
            p.val -= 0.03 * p.grad
        sse += loss.val
print("sum of squares", sse)
