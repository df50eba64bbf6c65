# verdict: wrong
# line: 55
# also: 33, 53
import math
import random

class Node:
    def __init__(self, v, deps=()):
        self.v = v
        self.g = 0.0
        self.deps = deps      # pairs (node, local derivative)

def add(a, b): return Node(a.v + b.v, ((a, 1.0), (b, 1.0)))
def mul(a, b): return Node(a.v * b.v, ((a, b.v), (b, a.v)))
def sub(a, b): return Node(a.v - b.v, ((a, 1.0), (b, -1.0)))
def sig(a):
    s = 1 / (1 + math.exp(-a.v))
    return Node(s, ((a, s * (1 - s)),))

def backprop(root):
    topo, seen = [], set()
    def walk(n):
        if id(n) in seen:
            return
        seen.add(id(n))
        for d, _ in n.deps:
            walk(d)
        topo.append(n)
    walk(root)
    root.g = 1.0
    for n in reversed(topo):
        for d, loc in n.deps:
            d.g += loc * n.g

random.seed(4)
r = lambda: Node(random.uniform(-1, 1))
w1 = [[r(), r()] for _ in range(3)]
b1 = [r() for _ in range(3)]
w2 = [r() for _ in range(3)]
b2 = r()
everything = [w for row in w1 for w in row] + b1 + w2 + [b2]

samples = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 1)]
for epoch in range(150):
    total = Node(0.0)
    for p, q, t in samples:
        out = b2
        for j in range(3):
            s = add(add(mul(w1[j][0], Node(p)), mul(w1[j][1], Node(q))), b1[j])
            out = add(out, mul(w2[j], sig(s)))
        e = sub(sig(out), Node(t))
        total = add(total, mul(e, e))
    backprop(total)
    for w in everything:
        w.v -= 0.01 * w.g
    if epoch % 30 == 0:
        print(epoch, round(total.v, 5))
print([round(w.v, 4) for w in w2])
