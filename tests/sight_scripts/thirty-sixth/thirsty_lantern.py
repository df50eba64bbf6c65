# verdict: wrong
# line: 23
# also: 24
import math
import random


class Var:
    def __init__(self, val, inputs=(), push=None):
        self.val = val
        self.inputs = inputs
        self.push = push
        self.grad = 0.0

    def __add__(self, other):
        def push(g):
            self.grad = self.grad + g
            other.grad = other.grad + g
        return Var(self.val + other.val, (self, other), push)

    def __mul__(self, other):
        def push(g):
            self.grad = other.val * g
            other.grad = self.val * g
        return Var(self.val * other.val, (self, other), push)

    def relu(self):
        def push(g):
            if self.val > 0:
                self.grad = self.grad + g
        return Var(max(0.0, self.val), (self,), push)

    def backward(self):
        seen, order = set(), []

        def walk(v):
            if v in seen:
                return
            seen.add(v)
            for u in v.inputs:
                walk(u)
            order.append(v)
        walk(self)
        for v in order:
            v.grad = 0.0
        self.grad = 1.0
        while order:
            v = order.pop()
            if v.push:
                v.push(v.grad)


def affine(ws, b, xs):
    total = b
    for w, x in zip(ws, xs):
        total = total + w * x
    return total


random.seed(9)
new = lambda: Var(random.uniform(-1, 1))
hidden = [([new(), new()], new()) for _ in range(5)]
heads = [([new() for _ in range(5)], new()) for _ in range(2)]
params = [p for ws, b in hidden + heads for p in ws + [b]]

# polar-ish: (x, y) -> (|x|, x + y)
spots = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(12)]

for epoch in range(120):
    loss = Var(0.0)
    for x, y in spots:
        inp = [Var(x), Var(y)]
        mid = [affine(ws, b, inp).relu() for ws, b in hidden]
        for (ws, b), want in zip(heads, (abs(x), x + y)):
            diff = affine(ws, b, mid) + Var(-want)
            loss = loss + diff * diff
    loss.backward()
    for p in params:
        p.val -= 0.005 * p.grad
    if epoch % 30 == 0:
        print(epoch, loss.val)
