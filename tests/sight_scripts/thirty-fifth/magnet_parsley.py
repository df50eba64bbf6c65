# verdict: wrong
# line: 45
"""Scalar autograd + tiny network, plain Python."""
import math
import random

random.seed(1)


class Num:
    def __init__(self, v, deps=()):
        self.v = v
        self.g = 0.0
        self.deps = deps          # list of (Num, local derivative)

    def __add__(self, o):
        o = o if isinstance(o, Num) else Num(o)
        return Num(self.v + o.v, ((self, 1.0), (o, 1.0)))

    def __mul__(self, o):
        o = o if isinstance(o, Num) else Num(o)
        return Num(self.v * o.v, ((self, o.v), (o, self.v)))

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.v))
        return Num(s, ((self, s * (1 - s)),))


def topo(node, seen, out):
    if id(node) not in seen:
        seen.add(id(node))
        for d, _ in node.deps:
            topo(d, seen, out)
        out.append(node)
    return out


def backward(root):
    order = topo(root, set(), [])
    for n in order:
        n.g = 0.0
    root.g = 1.0
    for n in reversed(order):
        for d, local in n.deps:
            d.g = local * n.g


def layer(n_in, n_out):
    return [[Num(random.uniform(-1, 1)) for _ in range(n_in + 1)] for _ in range(n_out)]


def run(net, x):
    x = [Num(v) for v in x]
    for rows in net:
        nxt = []
        for row in rows:
            s = row[-1]
            for w, a in zip(row, x):
                s = s + w * a
            nxt.append(s.sigmoid())
        x = nxt
    return x[0]


data = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
net = [layer(2, 3), layer(3, 1)]
weights = [w for rows in net for row in rows for w in row]

for epoch in range(600):
    loss = Num(0.0)
    for x, t in data:
        diff = run(net, x) + (-t)
        loss = loss + diff * diff
    backward(loss)
    for w in weights:
        w.v -= 0.5 * w.g
    if epoch % 100 == 0:
        print(epoch, loss.v)
