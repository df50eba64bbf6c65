# verdict: wrong
# line: 30
# also: 31
# why: derivatives: In __mul__ the gradient is set instead of added to, so a weight used for several samples keeps only one of them.
import math
import random

random.seed(21)

class Scalar:
    def __init__(self, data, prev=()):
        self.data = data
        self.grad = 0.0
        self.prev = prev
        self.push = lambda: None

    def __add__(self, other):
        other = wrap(other)
        out = Scalar(self.data + other.data, (self, other))
        def push():
            self.grad += out.grad
            other.grad += out.grad
        out.push = push
        return out

    def __mul__(self, other):
        other = wrap(other)
        out = Scalar(self.data * other.data, (self, other))
        def push():
            self.grad = other.data * out.grad
            other.grad = self.data * out.grad
        out.push = push
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Scalar(t, (self,))
        def push():
            self.grad += (1 - t ** 2) * out.grad
        out.push = push
        return out

    def backward(self):
        topo, visited = [], set()
        def build(v):
            if v not in visited:
                visited.add(v)
                for p in v.prev:
                    build(p)
                topo.append(v)
        build(self)
        self.grad = 1.0
        for v in reversed(topo):
            v.push()

def wrap(x):
    return x if isinstance(x, Scalar) else Scalar(x)

class Neuron:
    def __init__(self, nin, squash=True):
        self.w = [Scalar(random.uniform(-1, 1)) for _ in range(nin)]
        self.b = Scalar(0.0)
        self.squash = squash

    def __call__(self, x):
        s = self.b
        for wi, xi in zip(self.w, x):
            s = s + wi * xi
        return s.tanh() if self.squash else s

    def parameters(self):
        return self.w + [self.b]

hidden = [Neuron(3) for _ in range(4)]
final = Neuron(4, squash=False)
params = [p for n in hidden + [final] for p in n.parameters()]

xs = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0], [-1.0, 0.3, 2.0]]
ys = [1.0, -1.0, -1.0, 1.0, 0.4]

for k in range(150):
    loss = Scalar(0.0)
    for x, y in zip(xs, ys):
        diff = final([n(x) for n in hidden]) + (-y)
        loss = loss + (diff * diff) * 0.5
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.05 * p.grad
    if k % 30 == 0:
        print(k, loss.data)
