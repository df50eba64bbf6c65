# verdict: wrong
# line: 29
# also: 30
import math
import random


class Value:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self.children = children
        self.back = lambda: None

    def __add__(self, other):
        out = Value(self.data + other.data, (self, other))

        def back():
            self.grad += out.grad
            other.grad += out.grad

        out.back = back
        return out

    def __mul__(self, other):
        out = Value(self.data * other.data, (self, other))

        def back():
            self.grad = other.data * out.grad
            other.grad = self.data * out.grad

        out.back = back
        return out

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.data))
        out = Value(s, (self,))

        def back():
            self.grad += s * (1 - s) * out.grad

        out.back = back
        return out

    def backward(self):
        topo, done = [], set()

        def walk(v):
            if v not in done:
                done.add(v)
                for c in v.children:
                    walk(c)
                topo.append(v)

        walk(self)
        self.grad = 1.0
        for v in reversed(topo):
            v.back()


random.seed(25)
hid = [[Value(random.uniform(-2, 2)) for _ in range(3)] for _ in range(3)]
top = [Value(random.uniform(-2, 2)) for _ in range(4)]
weights = [w for row in hid for w in row] + top
minus = Value(-1.0)
for k in range(300):
    loss = Value(0.0)
    for a, b, t in [(0, 0, 0.1), (0, 1, 0.9), (1, 0, 0.9), (1, 1, 0.1)]:
        hs = [(r[0] * Value(a) + r[1] * Value(b) + r[2]).sigmoid() for r in hid]
        s = top[3]
        for w, h in zip(top, hs):
            s = s + w * h
        e = s.sigmoid() + minus * Value(t)
        loss = loss + e * e
    for w in weights:
        w.grad = 0.0
    loss.backward()
    for w in weights:
        w.data -= 1.0 * w.grad
    if k % 60 == 0:
        print(k, loss.data)
