# verdict: right
# why: A small scalar autograd like micrograd; gradients are zeroed each step and added up over the graph in topological order.
import math, random

class Value:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self._prev = set(children)
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
            self.grad += (1 - t * t) * out.grad
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

random.seed(1)
W1 = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
W2 = [Value(random.uniform(-1, 1)) for _ in range(5)]
params = [p for row in W1 for p in row] + W2

def mlp(x):
    hs = [(w[0] * x[0] + w[1] * x[1] + w[2]).tanh() for w in W1]
    out = W2[4]
    for w, h in zip(W2, hs):
        out = out + w * h
    return out.tanh()

xs = [(0., 0.), (0., 1.), (1., 0.), (1., 1.)]
ys = [-1., 1., 1., -1.]
for k in range(300):
    loss = Value(0.0)
    for x, y in zip(xs, ys):
        d = mlp(x) + (-y)
        loss = loss + d * d
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data += -0.1 * p.grad
    if k % 50 == 0:
        print(k, loss.data)
