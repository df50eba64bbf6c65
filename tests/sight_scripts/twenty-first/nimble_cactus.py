# verdict: right
import math
import random


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

    def relu(self):
        out = Value(max(0.0, self.data), (self,))

        def _backward():
            self.grad += (out.data > 0) * out.grad
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
        topo, visited = [], set()

        def build(v):
            if v not in visited:
                visited.add(v)
                for child in v._prev:
                    build(child)
                topo.append(v)
        build(self)
        self.grad = 1.0
        for v in reversed(topo):
            v._backward()


class Neuron:
    def __init__(self, nin, nonlin=True):
        self.w = [Value(random.uniform(-1, 1)) for _ in range(nin)]
        self.b = Value(0.0)
        self.nonlin = nonlin

    def __call__(self, x):
        act = self.b
        for wi, xi in zip(self.w, x):
            act = act + wi * xi
        return act.tanh() if self.nonlin else act

    def parameters(self):
        return self.w + [self.b]


class Net:
    def __init__(self, nin, hidden):
        self.hidden = [Neuron(nin) for _ in range(hidden)]
        self.out = Neuron(hidden, nonlin=False)

    def __call__(self, x):
        return self.out([n(x) for n in self.hidden])

    def parameters(self):
        return [p for n in self.hidden + [self.out] for p in n.parameters()]


random.seed(1337)
points, signs = [], []
for i in range(24):
    a = math.pi * i / 24 + random.gauss(0, 0.05)
    if i % 2:
        points.append((math.cos(a), math.sin(a)))
        signs.append(1.0)
    else:
        points.append((1 - math.cos(a), 0.5 - math.sin(a)))
        signs.append(-1.0)

net = Net(2, 6)
for step in range(60):
    # hinge loss plus a small penalty
    loss = Value(0.0)
    hits = 0
    for x, s in zip(points, signs):
        score = net(x)
        hits += (score.data > 0) == (s > 0)
        loss = loss + (score * -s + 1).relu() * (1 / len(points))
    for p in net.parameters():
        loss = loss + p * p * 1e-4
    for p in net.parameters():
        p.grad = 0.0
    loss.backward()
    for p in net.parameters():
        p.data -= 0.3 * p.grad
    if step % 10 == 0:
        print(step, round(loss.data, 4), hits, "of", len(points))
