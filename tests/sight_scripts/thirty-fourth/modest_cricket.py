# verdict: wrong
# line: 23
# also: 24
import math
import random


class Value:
    def __init__(self, data, kids=(), back=None):
        self.data, self.kids, self.back, self.grad = data, kids, back, 0.0

    def __add__(self, o):
        out = Value(self.data + o.data, (self, o))
        def back():
            self.grad += out.grad
            o.grad += out.grad
        out.back = back
        return out

    def __mul__(self, o):
        out = Value(self.data * o.data, (self, o))
        def back():
            self.grad = o.data * out.grad
            o.grad = self.data * out.grad
        out.back = back
        return out

    def tanh(self):
        out = Value(math.tanh(self.data), (self,))
        def back():
            self.grad += (1 - out.data ** 2) * out.grad
        out.back = back
        return out


def run_back(root):
    topo, seen = [], set()
    def build(n):
        if n not in seen:
            seen.add(n)
            for k in n.kids:
                build(k)
            topo.append(n)
    build(root)
    root.grad = 1.0
    for n in reversed(topo):
        if n.back:
            n.back()


random.seed(17)
W = [[Value(random.uniform(-1, 1)) for _ in range(2)] for _ in range(3)]
V = [Value(random.uniform(-1, 1)) for _ in range(3)]
XS = [(0.5, 1.0), (-0.5, 1.0), (0.9, -0.3)]
TS = [0.7, -0.2, 0.4]
for k in range(200):
    loss = Value(0.0)
    for (a, b), t in zip(XS, TS):
        y = Value(-t)
        for w, v in zip(W, V):
            y = y + v * (w[0] * Value(a) + w[1] * Value(b)).tanh()
        loss = loss + y * y
    P = [p for w in W for p in w] + V
    for p in P:
        p.grad = 0.0
    run_back(loss)
    for p in P:
        p.data -= 0.05 * p.grad
    if k % 40 == 0:
        print(k, loss.data)
