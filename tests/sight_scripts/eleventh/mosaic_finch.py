# verdict: right
import math, random

class Value:
    def __init__(self, data, _children=()):
        self.data = data
        self.grad = 0.0
        self._backward = lambda: None
        self._prev = set(_children)

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))
        def _backward():
            self.grad += out.grad
            other.grad += out.grad
        out._backward = _backward
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))
        def _backward():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out._backward = _backward
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,))
        def _backward():
            self.grad += (1 - t**2) * out.grad
        out._backward = _backward
        return out

    def backward(self):
        topo, seen = [], set()
        def build(v):
            if v not in seen:
                seen.add(v)
                for c in v._prev:
                    build(c)
                topo.append(v)
        build(self)
        self.grad = 1.0
        for v in reversed(topo):
            v._backward()

random.seed(12)
W = [[Value(random.uniform(-1, 1)) for _ in range(4)] for _ in range(4)]
V = [Value(random.uniform(-1, 1)) for _ in range(5)]
params = [p for row in W for p in row] + V

def net(x):
    hs = []
    for row in W:
        s = row[3]
        for wi, xi in zip(row, x):
            s = s + wi * xi
        hs.append(s.tanh())
    s = V[4]
    for vi, hi in zip(V, hs):
        s = s + vi * hi
    return s.tanh()

xs = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
ys = [1.0, -1.0, -1.0, 1.0]

for k in range(60):
    loss = Value(0.0)
    for x, y in zip(xs, ys):
        err = net(x) + (-y)
        loss = loss + err * err
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data += -0.05 * p.grad
    if k % 10 == 0:
        print(k, loss.data)
