# verdict: right
import math
import random

class Value:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self.prev = children
        self.backward_fn = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))
        def back():
            self.grad += out.grad
            other.grad += out.grad
        out.backward_fn = back
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))
        def back():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.backward_fn = back
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,))
        def back():
            self.grad += (1 - t * t) * out.grad
        out.backward_fn = back
        return out

    def backward(self):
        order, seen = [], set()
        def visit(v):
            if v not in seen:
                seen.add(v)
                for c in v.prev:
                    visit(c)
                order.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            v.backward_fn()

class Neuron:
    def __init__(self, n):
        self.w = [Value(random.uniform(-1, 1)) for _ in range(n)]
        self.b = Value(0.0)

    def __call__(self, x):
        s = self.b
        for wi, xi in zip(self.w, x):
            s = s + wi * xi
        return s

class Model:
    def __init__(self):
        self.hidden = [Neuron(2) for _ in range(4)]
        self.out = Neuron(4)

    def __call__(self, x):
        return self.out([n(x).tanh() for n in self.hidden])

    def parameters(self):
        return [p for n in self.hidden + [self.out] for p in n.w + [n.b]]

random.seed(1)
model = Model()
xs = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
ys = [-1.0, 1.0, 1.0, -1.0]
for k in range(300):
    loss = Value(0.0)
    for x, y in zip(xs, ys):
        diff = model(x) + (-y)
        loss = loss + diff * diff
    for p in model.parameters():
        p.grad = 0.0
    loss.backward()
    for p in model.parameters():
        p.data -= 0.05 * p.grad
    if k % 50 == 0:
        print(k, loss.data)
