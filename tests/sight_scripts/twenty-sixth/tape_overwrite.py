# verdict: wrong
# line: 50
# why: hidden delta: the gradient of a node that is used by several others is overwritten instead of added up
import math
import random


class Num:
    """A number that remembers how it was made."""

    def __init__(self, data, sources=()):
        self.data, self.sources, self.grad = data, sources, 0.0

    def __add__(self, o):
        o = o if isinstance(o, Num) else Num(o)
        return Num(self.data + o.data, [(self, 1.0), (o, 1.0)])

    def __mul__(self, o):
        o = o if isinstance(o, Num) else Num(o)
        return Num(self.data * o.data, [(self, o.data), (o, self.data)])

    __radd__ = __add__
    __rmul__ = __mul__

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.data))
        return Num(s, [(self, s * (1 - s))])


def topological(root):
    order, done = [], set()

    def walk(n):
        if id(n) in done:
            return
        done.add(id(n))
        for s, _ in n.sources:
            walk(s)
        order.append(n)

    walk(root)
    return order[::-1]


def backward(root):
    root.grad = 1.0
    for n in topological(root):
        g = n.grad
        for node, d in n.sources:
            node.grad = g * d


random.seed(14)
W = [[Num(random.gauss(0, 1)) for _ in range(3)] for _ in range(4)]
U = [[Num(random.gauss(0, 1)) for _ in range(4)] for _ in range(2)]
params = [p for row in W + U for p in row]
data = [((a, b), (a - b, a * b)) for a in (0.0, 0.5, 1.0) for b in (0.0, 0.5, 1.0)]

for epoch in range(80):
    total = 0
    for x, t in data:
        hs = [(w[0] * x[0] + w[1] * x[1] + w[2]).sigmoid() for w in W]
        loss = Num(0.0)
        for row, ti in zip(U, t):
            diff = sum((u * h for u, h in zip(row, hs)), Num(-ti))
            loss = loss + diff * diff
        for p in params:
            p.grad = 0.0
        backward(loss)
        for p in params:
            p.data -= 0.1 * p.grad
        total += loss.data
    if epoch % 20 == 0:
        print(epoch, total)
