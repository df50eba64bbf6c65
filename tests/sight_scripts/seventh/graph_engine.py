# verdict: wrong
# line: 72
# also: 73, 74, 77
# why: A node is put on the list before its children, so the backward walk runs from the leaves up.
import math
import random


class Node:
    def __init__(self, data, _children=(), _op=''):
        self.data = data
        self.grad = 0.0
        self._backward = lambda: None
        self._prev = set(_children)
        self._op = _op

    def __add__(self, other):
        other = other if isinstance(other, Node) else Node(other)
        res = Node(self.data + other.data, (self, other), '+')

        def _backward():
            self.grad += res.grad
            other.grad += res.grad
        res._backward = _backward
        return res

    def __mul__(self, other):
        other = other if isinstance(other, Node) else Node(other)
        res = Node(self.data * other.data, (self, other), '*')

        def _backward():
            self.grad += other.data * res.grad
            other.grad += self.data * res.grad
        res._backward = _backward
        return res

    def __pow__(self, k):
        res = Node(self.data ** k, (self,), f'**{k}')

        def _backward():
            self.grad += k * self.data ** (k - 1) * res.grad
        res._backward = _backward
        return res

    def tanh(self):
        t = math.tanh(self.data)
        res = Node(t, (self,), 'tanh')

        def _backward():
            self.grad += (1 - t * t) * res.grad
        res._backward = _backward
        return res

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + (-other)

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def backward(self):
        chain, done = [], set()

        def walk(v):
            if v not in done:
                done.add(v)
                chain.append(v)
                for c in v._prev:
                    walk(c)
        walk(self)
        self.grad = 1.0
        for v in reversed(chain):
            v._backward()


class Neuron:
    def __init__(self, nin, linear=False):
        self.w = [Node(random.uniform(-1, 1)) for _ in range(nin)]
        self.b = Node(0.0)
        self.linear = linear

    def __call__(self, x):
        act = sum((wi * xi for wi, xi in zip(self.w, x)), self.b)
        return act if self.linear else act.tanh()

    def parameters(self):
        return self.w + [self.b]


class Layer:
    def __init__(self, nin, nout, **kw):
        self.neurons = [Neuron(nin, **kw) for _ in range(nout)]

    def __call__(self, x):
        return [n(x) for n in self.neurons]

    def parameters(self):
        return [p for n in self.neurons for p in n.parameters()]


class MLP:
    def __init__(self, nin, nouts):
        sz = [nin] + nouts
        self.layers = [Layer(sz[i], sz[i + 1], linear=(i == len(nouts) - 1))
                       for i in range(len(nouts))]

    def __call__(self, x):
        for layer in self.layers:
            x = layer(x)
        return x[0]

    def parameters(self):
        return [p for layer in self.layers for p in layer.parameters()]


random.seed(5)
xs = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
ys = [1.0, -1.0, -1.0, 1.0]
model = MLP(3, [4, 4, 1])

for k in range(60):
    ypred = [model(x) for x in xs]
    loss = sum(((yp - y) ** 2 for yp, y in zip(ypred, [Node(t) for t in ys])), Node(0.0))

    for p in model.parameters():
        p.grad = 0.0
    loss.backward()

    for p in model.parameters():
        p.data -= 0.02 * p.grad
    if k % 10 == 0:
        print(k, round(loss.data, 6))

print([round(model(x).data, 3) for x in xs])
