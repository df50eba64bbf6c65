# verdict: wrong
# line: 18
# why: In the hand-written autograd a product's backward assigns the gradient of the other factor instead of adding, so the weights, used by all samples, keep one sample only.
import math, random
random.seed(7)
class Node:
    def __init__(self, v, parents=()):
        self.v, self.g, self.parents, self.fn = v, 0.0, parents, None
def add(a, b):
    n = Node(a.v + b.v, (a, b))
    def fn():
        a.g += n.g; b.g += n.g
    n.fn = fn
    return n
def mul(a, b):
    n = Node(a.v*b.v, (a, b))
    def fn():
        a.g = b.v*n.g
        b.g += a.v*n.g
    n.fn = fn
    return n
def tanh(a):
    n = Node(math.tanh(a.v), (a,))
    def fn(): a.g += (1-n.v**2)*n.g
    n.fn = fn
    return n
def backward(n):
    order, seen = [], set()
    def visit(k):
        if id(k) in seen: return
        seen.add(id(k))
        for p in k.parents: visit(p)
        order.append(k)
    visit(n); n.g = 1.0
    for k in reversed(order):
        if k.fn: k.fn()
W1 = [[Node(random.gauss(0, 1)) for _ in range(3)] for _ in range(4)]
W2 = [Node(random.gauss(0, 1)) for _ in range(4)]
data = [((0,0,1),-1),((0,1,1),1),((1,0,1),1),((1,1,1),-1)]
for epoch in range(200):
    total = Node(0.0)
    for x, t in data:
        hs = []
        for row in W1:
            s = Node(0.0)
            for w, xi in zip(row, x): s = add(s, mul(w, Node(xi)))
            hs.append(tanh(s))
        o = Node(0.0)
        for w, h in zip(W2, hs): o = add(o, mul(w, h))
        d = add(o, Node(-t))
        total = add(total, mul(d, d))
    ps = [w for r in W1 for w in r] + W2
    for p in ps: p.g = 0.0
    backward(total)
    for p in ps: p.v -= .03*p.g
    if epoch % 40 == 0: print(epoch, total.v)
