# verdict: wrong
# line: 85
# also: 44, 81, 87
import math
import random

random.seed(15)


class Val:
    """number that remembers where it came from"""

    def __init__(self, v, kids=(), op=''):
        self.v = v
        self.g = 0.0
        self.kids = kids
        self.op = op

    def __add__(self, o):
        return Val(self.v + o.v, (self, o), '+')

    def __mul__(self, o):
        return Val(self.v * o.v, (self, o), '*')

    def sigmoid(self):
        return Val(1 / (1 + math.exp(-self.v)), (self,), 's')

    def __repr__(self):
        return f'Val({self.v:.3f}, grad {self.g:.3f})'


def topo(node, done, out):
    if node in done:
        return
    done.add(node)
    for k in node.kids:
        topo(k, done, out)
    out.append(node)


def backprop(root):
    nodes = []
    topo(root, set(), nodes)
    root.g = 1.0
    for n in nodes[::-1]:
        if n.op == '+':
            a, b = n.kids
            a.g += n.g
            b.g += n.g
        elif n.op == '*':
            a, b = n.kids
            a.g += b.v * n.g
            b.g += a.v * n.g
        elif n.op == 's':
            (a,) = n.kids
            a.g += n.v * (1 - n.v) * n.g


data = [((0.0, 0.0), 0.0), ((0.0, 1.0), 1.0), ((1.0, 0.0), 1.0), ((1.0, 1.0), 1.0)]
W = [[Val(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
V = [Val(random.uniform(-1, 1)) for _ in range(4)]
everything = [w for row in W for w in row] + V


def model(x):
    ins = [Val(x[0]), Val(x[1]), Val(1.0)]
    hid = []
    for row in W:
        s = Val(0.0)
        for w, i in zip(row, ins):
            s = s + w * i
        hid.append(s.sigmoid())
    hid.append(Val(1.0))
    s = Val(0.0)
    for w, h in zip(V, hid):
        s = s + w * h
    return s.sigmoid()


for epoch in range(150):
    cost = Val(0.0)
    for x, t in data:
        err = model(x) + Val(-t)
        cost = cost + err * err
    backprop(cost)
    for p in everything:
        p.v -= 0.05 * p.g
    if epoch % 30 == 0:
        print(epoch, cost)
