# verdict: wrong
# line: 30
# also: 31
# why: scalar autograd whose product sets gradients instead of adding to them (values used twice)
import math
import random


class Scalar:
    """A number that remembers how it was made."""

    def __init__(self, data, parents=(), op=""):
        self.data, self.grad = data, 0.0
        self.parents, self.op = parents, op
        self.back = lambda: None

    def __add__(self, other):
        out = Scalar(self.data + other.data, (self, other), "+")

        def back():
            self.grad += out.grad
            other.grad += out.grad
        out.back = back
        return out

    def __mul__(self, other):
        out = Scalar(self.data * other.data, (self, other), "*")

        def back():
            self.grad = other.data * out.grad
            other.grad = self.data * out.grad
        out.back = back
        return out

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.data))
        out = Scalar(s, (self,), "sigmoid")

        def back():
            self.grad += s * (1 - s) * out.grad
        out.back = back
        return out


def backward(root):
    order, seen = [], set()

    def visit(node):
        if id(node) not in seen:
            seen.add(id(node))
            for parent in node.parents:
                visit(parent)
            order.append(node)
    visit(root)
    root.grad = 1.0
    for node in reversed(order):
        node.back()


random.seed(12)
w_hidden = [[Scalar(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
w_out = [Scalar(random.uniform(-1, 1)) for _ in range(4)]
params = [w for row in w_hidden for w in row] + w_out
data = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]

for epoch in range(150):
    total = Scalar(0.0)
    for x, target in data:
        inp = [Scalar(float(v)) for v in x] + [Scalar(1.0)]
        hid = []
        for row in w_hidden:
            hid.append((row[0] * inp[0] + row[1] * inp[1] + row[2] * inp[2]).sigmoid())
        out = w_out[3]
        for w, h in zip(w_out, hid):
            out = out + w * h
        diff = out + Scalar(-float(target))
        total = total + diff * diff
    for p in params:
        p.grad = 0.0
    backward(total)
    for p in params:
        p.data -= 0.1 * p.grad
    if epoch % 30 == 0:
        print(epoch, total.data)
