# verdict: wrong
# line: 35
# also: 36
import math
import random


class Node:
    """value + gradient, my little micrograd (from memory, hope it is all there)"""

    def __init__(self, value, children=()):
        self.value = value
        self.grad = 0.0
        self.children = children
        self.backward_step = None

    def __add__(self, other):
        if not isinstance(other, Node):
            other = Node(other)
        out = Node(self.value + other.value, (self, other))

        def step():
            self.grad += out.grad
            other.grad += out.grad

        out.backward_step = step
        return out

    def __mul__(self, other):
        if not isinstance(other, Node):
            other = Node(other)
        out = Node(self.value * other.value, (self, other))

        def step():
            self.grad = other.value * out.grad
            other.grad = self.value * out.grad

        out.backward_step = step
        return out

    def relu(self):
        out = Node(self.value if self.value > 0 else 0.0, (self,))

        def step():
            self.grad += out.grad if out.value > 0 else 0.0

        out.backward_step = step
        return out

    def backward(self):
        order = []
        visited = set()

        def build(n):
            if n in visited:
                return
            visited.add(n)
            for c in n.children:
                build(c)
            order.append(n)

        build(self)
        self.grad = 1.0
        for n in reversed(order):
            if n.backward_step:
                n.backward_step()


random.seed(25)


class Perceptron:
    def __init__(self, n, bend):
        self.w = [Node(random.gauss(0, 0.7)) for _ in range(n)]
        self.b = Node(0.1)
        self.bend = bend

    def __call__(self, xs):
        s = self.b
        for w, x in zip(self.w, xs):
            s = s + w * x
        return s.relu() if self.bend else s

    def params(self):
        return self.w + [self.b]


hidden = [Perceptron(2, True) for _ in range(6)]
final = Perceptron(6, False)
params = [p for n in hidden + [final] for p in n.params()]

points = [(x / 2, y / 2) for x in range(-2, 3) for y in range(-2, 3)]
goals = [x * 0.5 - abs(y) for x, y in points]

for step in range(60):
    loss = Node(0.0)
    for (x, y), g in zip(points, goals):
        diff = final([n((x, y)) for n in hidden]) + (-g)
        loss = loss + diff * diff * (1 / len(points))
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.value += -0.05 * p.grad
    if step % 10 == 0:
        print(step, round(loss.value, 5))
