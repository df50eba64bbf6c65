# verdict: wrong
# line: 49
# also: 62, 70, 71, 72
# why: updates: the gradients are never set back to 0, so they add up over the epochs
import math
import random


class Node:
    def __init__(self, value, links=()):
        self.value = value
        self.links = links      # pairs (node, local derivative)
        self.grad = 0.0

    def __add__(self, o):
        if not isinstance(o, Node):
            o = Node(o)
        return Node(self.value + o.value, ((self, 1.0), (o, 1.0)))

    def __sub__(self, o):
        if not isinstance(o, Node):
            o = Node(o)
        return Node(self.value - o.value, ((self, 1.0), (o, -1.0)))

    def __mul__(self, o):
        if not isinstance(o, Node):
            o = Node(o)
        return Node(self.value * o.value, ((self, o.value), (o, self.value)))

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.value))
        return Node(s, ((self, s * (1 - s)),))


def backprop(root):
    order, done = [], set()

    def walk(n):
        if id(n) in done:
            return
        done.add(id(n))
        for m, _ in n.links:
            walk(m)
        order.append(n)
    walk(root)
    root.grad = 1.0
    for n in reversed(order):
        for m, d in n.links:
            m.grad += n.grad * d


random.seed(10)
H = 4
w = [[Node(random.gauss(0, 1)) for _ in range(2)] for _ in range(H)]
b = [Node(random.gauss(0, 1)) for _ in range(H)]
v = [Node(random.gauss(0, 1)) for _ in range(H)]
c = Node(0.0)
weights = sum(w, []) + b + v + [c]
table = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]

for epoch in range(400):
    loss = Node(0.0)
    for x, t in table:
        out = c
        for j in range(H):
            h = (w[j][0] * x[0] + w[j][1] * x[1] + b[j]).sigmoid()
            out = out + v[j] * h
        e = out.sigmoid() - t
        loss = loss + e * e
    backprop(loss)
    for p in weights:
        p.value -= 0.5 * p.grad
    if epoch % 50 == 0:
        print(epoch, loss.value)
