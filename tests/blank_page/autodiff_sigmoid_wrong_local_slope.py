# verdict: wrong
# first wrong: slope
# line: 38
# mistake: -
# why: the autodiff node of the sigmoid uses x*(1-x) with its input x instead of its output s
import math
import random


class Node:
    def __init__(self, val, kids=()):
        self.val, self.kids, self.grad = val, kids, 0.0
        self._push = lambda: None

    def __add__(self, o):
        r = Node(self.val + o.val, (self, o))

        def push():
            self.grad += r.grad
            o.grad += r.grad
        r._push = push
        return r

    def __mul__(self, o):
        r = Node(self.val * o.val, (self, o))

        def push():
            self.grad += o.val * r.grad
            o.grad += self.val * r.grad
        r._push = push
        return r

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.val))
        r = Node(s, (self,))

        def push():
            self.grad += self.val * (1 - self.val) * r.grad
        r._push = push
        return r

    def backward(self):
        todo, seen = [], set()

        def sort(n):
            if n not in seen:
                seen.add(n)
                [sort(k) for k in n.kids]
                todo.append(n)
        sort(self)
        self.grad = 1.0
        for n in todo[::-1]:
            n._push()


random.seed(5)
W = [[Node(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
V = [Node(random.uniform(-1, 1)) for _ in range(3)]
every = [n for row in W for n in row] + V
half, rate = Node(0.5), 0.05
table = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]

for epoch in range(800):
    loss = Node(0.0)
    for x, t in table:
        inp = [Node(float(v)) for v in x]
        h = [(r[0] * inp[0] + r[1] * inp[1] + r[2] * inp[2]).sigmoid() for r in W]
        o = (V[0] * h[0] + V[1] * h[1] + V[2] * h[2]).sigmoid()
        d = o + Node(-float(t))
        loss = loss + half * d * d
    for n in every:
        n.grad = 0.0
    loss.backward()
    for n in every:
        n.val -= rate * n.grad
    if epoch % 200 == 0:
        print(epoch, loss.val)
