# verdict: wrong
# line: 28
# why: mul overwrites instead of accumulating the gradient of its first factor
import math
import random


class Node:
    def __init__(self, val, kids=(), rule=None):
        self.val = val
        self.g = 0.0
        self.kids = kids
        self.rule = rule


def add(a, b):
    out = Node(a.val + b.val, (a, b))
    def rule():
        a.g += out.g
        b.g += out.g
    out.rule = rule
    return out


def mul(a, b):
    out = Node(a.val * b.val, (a, b))
    def rule():
        a.g = b.val * out.g
        b.g += a.val * out.g
    out.rule = rule
    return out


def sigm(a):
    s = 1 / (1 + math.exp(-a.val))
    out = Node(s, (a,))
    def rule():
        a.g += s * (1 - s) * out.g
    out.rule = rule
    return out


def backprop(root):
    order, seen = [], set()
    def walk(n):
        if id(n) in seen:
            return
        seen.add(id(n))
        for k in n.kids:
            walk(k)
        order.append(n)
    walk(root)
    root.g = 1.0
    for n in reversed(order):
        if n.rule:
            n.rule()


random.seed(6)
W = [[Node(random.gauss(0, 1)) for _ in range(3)] for _ in range(3)]
V = [Node(random.gauss(0, 1)) for _ in range(4)]
leaves = V + [w for row in W for w in row]
xor = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
for step in range(300):
    total = Node(0.0)
    for (p, q), t in xor:
        y = V[3]
        for row, v in zip(W, V):
            z = add(add(mul(row[0], Node(p)), mul(row[1], Node(q))), row[2])
            y = add(y, mul(v, sigm(z)))
        e = add(sigm(y), Node(-t))
        total = add(total, mul(add(e, Node(0.0)), e))
    for leaf in leaves:
        leaf.g = 0.0
    backprop(total)
    for leaf in leaves:
        leaf.val -= 0.5 * leaf.g
    if step % 60 == 0:
        print(step, total.val)
