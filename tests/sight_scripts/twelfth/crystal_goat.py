# verdict: wrong
# line: 29
# why: the gradient of the left factor is overwritten instead of accumulated
"""A little scalar autograd engine and an XOR network on top of it."""
import math
import random


class Value:
    def __init__(self, data, kids=()):
        self.data = data
        self.grad = 0.0
        self.kids = kids
        self.pull = lambda: None

    def __add__(self, other):
        out = Value(self.data + other.data, (self, other))

        def pull():
            self.grad += out.grad
            other.grad += out.grad
        out.pull = pull
        return out

    def __mul__(self, other):
        out = Value(self.data * other.data, (self, other))

        def pull():
            self.grad = other.data * out.grad
            other.grad += self.data * out.grad
        out.pull = pull
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,))

        def pull():
            self.grad += (1 - t * t) * out.grad
        out.pull = pull
        return out

    def backward(self):
        seen, order = set(), []

        def walk(v):
            if v not in seen:
                seen.add(v)
                for k in v.kids:
                    walk(k)
                order.append(v)
        walk(self)
        self.grad = 1.0
        for v in reversed(order):
            v.pull()


random.seed(10)
new = lambda: Value(random.uniform(-1, 1))
hid = [[new(), new(), new()] for _ in range(4)]
top = [new() for _ in range(5)]
everything = sum(hid, []) + top


def predict(x1, x2):
    hs = [(w[0] * Value(x1) + w[1] * Value(x2) + w[2]).tanh() for w in hid]
    total = top[4]
    for w, h in zip(top, hs):
        total = total + w * h
    return total.tanh()


table = [(-1, -1, -0.9), (-1, 1, 0.9), (1, -1, 0.9), (1, 1, -0.9)]
for step in range(600):
    loss = Value(0.0)
    for x1, x2, t in table:
        e = predict(x1, x2) + Value(-t)
        loss = loss + e.tanh() * e
    for p in everything:
        p.grad = 0.0
    loss.backward()
    for p in everything:
        p.data -= 0.1 * p.grad
    if step % 100 == 0:
        print(step, loss.data)
print([round(predict(a, b).data, 2) for a, b, _ in table])
