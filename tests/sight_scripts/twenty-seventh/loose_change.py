# verdict: right
# tiny autograd, scalar values only, learns two logic functions
import math
import random

random.seed(2)


class Value:
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

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))

        def back():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.back = back
        return out

    __radd__ = __add__
    __rmul__ = __mul__

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,))

        def back():
            self.grad += (1 - t * t) * out.grad
        out.back = back
        return out

    def backward(self):
        topo, seen = [], set()

        def visit(v):
            if v not in seen:
                seen.add(v)
                for p in v.parents:
                    visit(p)
                topo.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(topo):
            v.back()


def layer(n_in, n_out):
    return [[Value(random.gauss(0, 1)) for _ in range(n_in + 1)] for _ in range(n_out)]


def run(lay, xs):
    return [(sum((w * x for w, x in zip(neuron[1:], xs)), neuron[0])).tanh() for neuron in lay]


l1, l2 = layer(2, 4), layer(4, 2)
params = [w for lay in (l1, l2) for neuron in lay for w in neuron]
samples = [((-1, -1), (-1, -1)), ((-1, 1), (1, -1)), ((1, -1), (1, 1)), ((1, 1), (-1, -1))]

for epoch in range(250):
    loss = Value(0.0)
    for xs, ts in samples:
        for y, t in zip(run(l2, run(l1, xs)), ts):
            d = y + (-t)
            loss = loss + d * d
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.05 * p.grad
    if epoch % 50 == 0:
        print(epoch, loss.data)
