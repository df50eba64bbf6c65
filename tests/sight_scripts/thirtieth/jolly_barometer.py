# verdict: wrong
# line: 27
# also: 28
import math
import random


class Node:
    def __init__(self, v, kids=(), rule=None):
        self.v, self.kids, self.rule, self.g = v, kids, rule, 0.0


def add(a, b):
    out = Node(a.v + b.v, (a, b))

    def rule():
        a.g += out.g
        b.g += out.g
    out.rule = rule
    return out


def mul(a, b):
    out = Node(a.v * b.v, (a, b))

    def rule():
        a.g = b.v * out.g
        b.g = a.v * out.g
    out.rule = rule
    return out


def logistic(a):
    s = 1 / (1 + math.exp(-a.v))
    out = Node(s, (a,))

    def rule():
        a.g += s * (1 - s) * out.g
    out.rule = rule
    return out


def run_back(root):
    order, seen = [], set()

    def dfs(n):
        if id(n) in seen:
            return
        seen.add(id(n))
        for k in n.kids:
            dfs(k)
        order.append(n)
    dfs(root)
    root.g = 1.0
    for n in reversed(order):
        if n.rule:
            n.rule()


random.seed(2)
W = [[Node(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
U = [Node(random.uniform(-1, 1)) for _ in range(4)]
weights = [w for row in W for w in row] + U
examples = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 1)]

for epoch in range(300):
    loss = Node(0.0)
    for (p, q), target in examples:
        hidden = []
        for row in W:
            z = add(add(mul(row[0], Node(p)), mul(row[1], Node(q))), row[2])
            hidden.append(logistic(z))
        z = U[3]
        for u, h in zip(U, hidden):
            z = add(z, mul(u, h))
        e = add(logistic(z), Node(-target))
        loss = add(loss, mul(e, e))
    for w in weights:
        w.g = 0.0
    run_back(loss)
    for w in weights:
        w.v -= 0.5 * w.g
    if epoch % 60 == 0:
        print(epoch, loss.v)
