# verdict: right
import math
import random


class Value:
    """a number that remembers where it came from"""

    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.back = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))

        def back():
            self.grad += out.grad
            other.grad += out.grad
        out.back = back
        return out

    __radd__ = __add__

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))

        def back():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.back = back
        return out

    __rmul__ = __mul__

    def tanh(self):
        t = math.tanh(self.data)
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
            v.back()


random.seed(1337)
xs = [[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]]
ys = [-1.0, 1.0, 1.0, -1.0]

hidden = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]   # two weights and a bias
output = [Value(random.uniform(-1, 1)) for _ in range(5)]
parameters = [w for unit in hidden for w in unit] + output


def predict(x):
    h = [(u[0] * x[0] + u[1] * x[1] + u[2]).tanh() for u in hidden]
    return sum((w * a for w, a in zip(output, h)), output[-1]).tanh()


for step in range(300):
    loss = Value(0.0)
    for x, y in zip(xs, ys):
        d = predict(x) + (-y)
        loss = loss + d * d
    for p in parameters:
        p.grad = 0.0
    loss.backward()
    for p in parameters:
        p.data -= 0.1 * p.grad
    if step % 50 == 0:
        print(step, loss.data)
