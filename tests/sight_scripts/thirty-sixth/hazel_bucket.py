# verdict: right
# tiny engine for scalars, then a net on top
import math
import random


class Num:
    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.push = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Num) else Num(other)
        out = Num(self.data + other.data, (self, other))

        def push():
            self.grad += out.grad
            other.grad += out.grad
        out.push = push
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Num) else Num(other)
        out = Num(self.data * other.data, (self, other))

        def push():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.push = push
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Num(t, (self,))

        def push():
            self.grad += (1 - t * t) * out.grad
        out.push = push
        return out

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        order, seen = [], set()

        def visit(node):
            if node not in seen:
                seen.add(node)
                for p in node.parents:
                    visit(p)
                order.append(node)
        visit(self)
        self.grad = 1.0
        for node in reversed(order):
            node.push()


random.seed(6)
xs = [-1.0, -0.6, -0.2, 0.2, 0.6, 1.0]
ys = [x * x - 0.5 for x in xs]

H = 5
w1 = [Num(random.uniform(-2, 2)) for _ in range(H)]
b1 = [Num(random.uniform(-1, 1)) for _ in range(H)]
w2 = [Num(random.uniform(-1, 1)) for _ in range(H)]
b2 = Num(0.0)
params = w1 + b1 + w2 + [b2]


def net(x):
    total = b2
    for a, b, c in zip(w1, b1, w2):
        total = total + c * (a * x + b).tanh()
    return total


for step in range(200):
    loss = Num(0.0)
    for x, y in zip(xs, ys):
        d = net(x) + (-y)
        loss = loss + d * d
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.02 * p.grad
    if step % 40 == 0:
        print(step, round(loss.data, 5))
