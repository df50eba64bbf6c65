# verdict: wrong
# line: 50
# scalar autograd engine and a very small classifier
import math
import random


class Node:
    def __init__(self, val, deps=()):
        self.val = val
        self.deps = deps      # pairs (node, local derivative)
        self.grad = 0.0

    def __add__(self, o):
        return Node(self.val + o.val, ((self, 1.0), (o, 1.0)))

    def __sub__(self, o):
        return Node(self.val - o.val, ((self, 1.0), (o, -1.0)))

    def __mul__(self, o):
        return Node(self.val * o.val, ((self, o.val), (o, self.val)))

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.val))
        return Node(s, ((self, s * (1 - s)),))


def order(root):
    done, result = set(), []

    def walk(n):
        if id(n) in done:
            return
        done.add(id(n))
        for d, _ in n.deps:
            walk(d)
        result.append(n)

    walk(root)
    return result[::-1]


def backprop(root):
    nodes = order(root)
    for n in nodes:
        n.grad = 0.0
    root.grad = 1.0
    for n in nodes:
        for d, local in n.deps:
            d.grad = local * n.grad


random.seed(8)
hidden = [[Node(random.gauss(0, 1)) for _ in range(3)] for _ in range(4)]
out = [Node(random.gauss(0, 1)) for _ in range(5)]
weights = [w for row in hidden for w in row] + out
data = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]


def model(a, b):
    a, b = Node(a), Node(b)
    z = out[4]
    for (w1, w2, bias), v in zip(hidden, out):
        z = z + (w1 * a + w2 * b + bias).sigmoid() * v
    return z.sigmoid()


for epoch in range(500):
    loss = Node(0.0)
    for a, b, t in data:
        diff = model(a, b) - Node(t)
        loss = loss + diff * diff
    backprop(loss)
    for w in weights:
        w.val -= 0.5 * w.grad
    if epoch % 100 == 0:
        print(epoch, loss.val)
