# verdict: wrong
# line: 75
# also: 73
# tiny autodiff; every node stores its parents with the local slopes
import math
import random


class Node:
    def __init__(self, v, parents=()):
        self.v = v
        self.parents = parents
        self.g = 0.0

    def __add__(self, o):
        o = wrap(o)
        return Node(self.v + o.v, ((self, 1.0), (o, 1.0)))

    def __sub__(self, o):
        o = wrap(o)
        return Node(self.v - o.v, ((self, 1.0), (o, -1.0)))

    def __mul__(self, o):
        o = wrap(o)
        return Node(self.v * o.v, ((self, o.v), (o, self.v)))


def wrap(x):
    return x if isinstance(x, Node) else Node(x)


def sigmoid(n):
    s = 1 / (1 + math.exp(-n.v))
    return Node(s, ((n, s * (1 - s)),))


def backprop(root):
    order, seen = [], set()

    def visit(n):
        if id(n) in seen:
            return
        seen.add(id(n))
        for p, _ in n.parents:
            visit(p)
        order.append(n)

    visit(root)
    root.g = 1.0
    for n in reversed(order):
        for p, slope in n.parents:
            p.g += n.g * slope


random.seed(4)
HID = 3
W = [[Node(random.uniform(-1, 1)) for _ in range(3)] for _ in range(HID)]
U = [Node(random.uniform(-1, 1)) for _ in range(HID + 1)]
params = [p for row in W for p in row] + U

cases = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 1)]
rate = 0.1

for epoch in range(200):
    total = Node(0.0)
    for (a, b), target in cases:
        hid = [sigmoid(w[0] * a + w[1] * b + w[2]) for w in W]
        s = U[HID]
        for u, h in zip(U, hid):
            s = s + u * h
        diff = sigmoid(s) - target
        total = total + diff * diff
    backprop(total)
    for p in params:
        p.v -= rate * p.g
    if epoch % 40 == 0:
        print(epoch, total.v)
