# verdict: right
# why: A scalar autograd with accumulated grads, reset before each backward, and a plain step along the negative gradient of the summed squared loss.
import math, random

class Value:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self._prev = children
        self._backward = lambda: None

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

    __radd__ = __add__
    __rmul__ = __mul__

random.seed(1337)
w = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
v = [Value(random.uniform(-1, 1)) for _ in range(5)]
params = [p for row in w for p in row] + v

xs = [[2.0, 3.0], [3.0, -1.0], [0.5, 1.0], [1.0, 1.0]]
ys = [1.0, -1.0, -1.0, 1.0]

def f(x, y):
    h = [(row[0]*x[0] + row[1]*x[1] + row[2]).tanh() for row in w]
    o = sum((vi*hi for vi, hi in zip(v, h)), v[4]).tanh()
    d = o + (-y)
    return o, d*d

for k in range(100):
    loss = sum((f(x, y)[1] for x, y in zip(xs, ys)), Value(0.0))
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.05 * p.grad
    if k % 10 == 0:
        print(k, loss.data)
