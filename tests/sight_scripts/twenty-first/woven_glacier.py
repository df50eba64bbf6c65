# verdict: wrong
# line: 48
# why: hidden delta: The gradient of a value that is used in two places must be added up; here the last one overwrites the others.
import math
import random


class Value:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self.children = children
        self.push = None

    def __add__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        out = Value(self.data + o.data, (self, o))
        out.push = lambda: [(self, out.grad), (o, out.grad)]
        return out

    def __mul__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        out = Value(self.data * o.data, (self, o))
        out.push = lambda: [(self, o.data * out.grad), (o, self.data * out.grad)]
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,))
        out.push = lambda: [(self, (1 - t * t) * out.grad)]
        return out

    def backward(self):
        order, done = [], set()

        def walk(v):
            if v not in done:
                done.add(v)
                for c in v.children:
                    walk(c)
                order.append(v)

        walk(self)
        self.grad = 1.0
        for v in reversed(order):
            if v.push:
                for child, g in v.push():
                    child.grad = g


class Layer:
    def __init__(self, n_in, n_out, linear=False):
        self.w = [[Value(random.uniform(-1, 1)) for _ in range(n_in)] for _ in range(n_out)]
        self.b = [Value(0.0) for _ in range(n_out)]
        self.linear = linear

    def __call__(self, x):
        out = []
        for row, b in zip(self.w, self.b):
            s = b
            for w, v in zip(row, x):
                s = s + w * v
            out.append(s if self.linear else s.tanh())
        return out

    def parameters(self):
        return [w for row in self.w for w in row] + self.b


random.seed(27)
layers = [Layer(2, 5), Layer(5, 4), Layer(4, 1, linear=True)]
params = [p for layer in layers for p in layer.parameters()]
points = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(20)]
data = [(p, 1.0 if p[0] * p[1] > 0 else -1.0) for p in points]

for epoch in range(30):
    total = 0.0
    for x, t in data:
        out = x
        for layer in layers:
            out = layer(out)
        diff = out[0] + (-t)
        loss = diff * diff * 0.5
        for p in params:
            p.grad = 0.0
        loss.backward()
        for p in params:
            p.data -= 0.02 * p.grad
        total += loss.data
    if epoch % 10 == 0:
        print(epoch, total / len(data))
