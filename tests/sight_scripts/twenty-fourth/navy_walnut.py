# verdict: right
from math import tanh
import random


class Value:
    """number that remembers where it comes from"""

    def __init__(self, data, parents=(), back=None):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.back = back

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))

        def back():
            self.grad += out.grad
            other.grad += out.grad
        out.back = back
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))

        def back():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.back = back
        return out

    def tanh(self):
        t = tanh(self.data)
        out = Value(t, (self,))

        def back():
            self.grad += (1 - t * t) * out.grad
        out.back = back
        return out

    def backward(self):
        order, seen = [], set()

        def visit(v):
            if v not in seen:
                seen.add(v)
                for p in v.parents:
                    visit(p)
                order.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            if v.back:
                v.back()


random.seed(1337)
xs = [(-1, -1), (-1, 1), (1, -1), (1, 1)]
ys = [-1, 1, 1, -1]
hidden = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
final = [Value(random.uniform(-1, 1)) for _ in range(5)]
params = [w for n in hidden for w in n] + final


def neuron(ws, x):
    s = ws[-1]
    for w, xi in zip(ws, x):
        s = s + w * xi
    return s.tanh()


for step in range(150):
    loss = Value(0.0)
    for x, y in zip(xs, ys):
        out = neuron(final, [neuron(n, x) for n in hidden])
        diff = out + (-y)
        loss = loss + diff * diff
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.05 * p.grad
    if step % 50 == 0:
        print(step, round(loss.data, 4))

print([round(neuron(final, [neuron(n, x) for n in hidden]).data, 2) for x in xs])
