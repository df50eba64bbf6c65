# verdict: wrong
# line: 25
# also: 26
import random
import math

class Var:
    def __init__(self, value, prev=()):
        self.value = value
        self.grad = 0.0
        self.prev = prev
        self.fn = lambda: None

    def __add__(self, o):
        out = Var(self.value + o.value, (self, o))
        def fn():
            self.grad += out.grad
            o.grad += out.grad
        out.fn = fn
        return out

    def __mul__(self, o):
        out = Var(self.value * o.value, (self, o))
        def fn():
            self.grad = o.value * out.grad
            o.grad = self.value * out.grad
        out.fn = fn
        return out

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.value))
        out = Var(s, (self,))
        def fn():
            self.grad += s * (1 - s) * out.grad
        out.fn = fn
        return out

def backward(v):
    seq, seen = [], set()
    def dfs(n):
        if n in seen: return
        seen.add(n)
        for p in n.prev: dfs(p)
        seq.append(n)
    dfs(v)
    v.grad = 1.0
    for n in seq[::-1]: n.fn()

random.seed(12)
new = lambda: Var(random.gauss(0, 1))
W = [[new(), new(), new()] for _ in range(3)]
U = [new() for _ in range(4)]
one = Var(1.0)
xor = [(0.0, 0.0, 0.0), (0.0, 1.0, 1.0), (1.0, 0.0, 1.0), (1.0, 1.0, 0.0)]
leaves = [p for row in W for p in row] + U
for epoch in range(300):
    loss = Var(0.0)
    for a, b, t in xor:
        x = [Var(a), Var(b), one]
        hid = []
        for row in W:
            s = Var(0.0)
            for w, xi in zip(row, x):
                s = s + w * xi
            hid.append(s.sigmoid())
        s = Var(0.0)
        for u, h in zip(U, hid + [one]):
            s = s + u * h
        e = s.sigmoid() + Var(-t)
        loss = loss + e * e
    for p in leaves:
        p.grad = 0.0
    one.grad = 0.0
    backward(loss)
    for p in leaves:
        p.value -= 0.5 * p.grad
    if epoch % 50 == 0:
        print(epoch, loss.value)
print(loss.value)
