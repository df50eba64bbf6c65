# verdict: right
import math
import random

class Value:
    """a number that remembers how it was made"""
    def __init__(self, data, parents=(), grads=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.local = grads      # d self / d parent

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def backward(self):
        order, seen = [], set()
        def visit(v):
            if id(v) not in seen:
                seen.add(id(v))
                for p in v.parents:
                    visit(p)
                order.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            for p, d in zip(v.parents, v.local):
                p.grad += d * v.grad

class Neuron:
    def __init__(self, n):
        self.w = [Value(random.uniform(-1, 1)) for i in range(n)]
        self.b = Value(0.0)

    def __call__(self, x):
        s = self.b
        for wi, xi in zip(self.w, x):
            s = s + wi * xi
        return s.tanh()

class MLP:
    def __init__(self, sizes):
        self.layers = [[Neuron(a) for j in range(b)] for a, b in zip(sizes, sizes[1:])]

    def __call__(self, x):
        for layer in self.layers:
            x = [n(x) for n in layer]
        return x[0]

    def parameters(self):
        return [p for layer in self.layers for n in layer for p in n.w + [n.b]]

random.seed(1337)
xs = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
ys = [1.0, -1.0, -1.0, 1.0]
net = MLP([3, 4, 1])
for k in range(150):
    preds = [net(x) for x in xs]
    loss = Value(0.0)
    for p, y in zip(preds, ys):
        diff = p + (-y)
        loss = loss + diff * diff
    for p in net.parameters():
        p.grad = 0.0
    loss.backward()
    for p in net.parameters():
        p.data -= 0.05 * p.grad
    if k % 30 == 0:
        print(k, loss.data)
print([round(p.data, 3) for p in preds])
