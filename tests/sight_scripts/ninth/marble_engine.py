# verdict: right

import math
import random


class Value:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self._prev = children
        self._backward = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))

        def run():
            self.grad += out.grad
            other.grad += out.grad
        out._backward = run
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))

        def run():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out._backward = run
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,))

        def run():
            self.grad += (1 - t * t) * out.grad
        out._backward = run
        return out

    def backward(self):
        order, seen = [], set()

        def visit(v):
            if v not in seen:
                seen.add(v)
                for c in v._prev:
                    visit(c)
                order.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            v._backward()


random.seed(12)
hidden = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
final = [Value(random.uniform(-1, 1)) for _ in range(4)]
params = [p for row in hidden for p in row] + final
pairs = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]


def neuron(ws, xs):
    s = ws[-1] * 1.0
    for w, x in zip(ws, xs):
        s = s + w * x
    return s


for k in range(300):
    loss = Value(0.0)
    for x, y in pairs:
        h = [neuron(ws, x).tanh() for ws in hidden]
        d = neuron(final, h) + (-y)
        loss = d * d + loss
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.05 * p.grad
    if k % 50 == 0:
        print(k, loss.data)
