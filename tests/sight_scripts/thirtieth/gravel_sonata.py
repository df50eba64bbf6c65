# verdict: right
import math, random

class Value:
    """scalar with a gradient"""
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self.children = children
        self.back = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))
        def back():
            self.grad += out.grad
            other.grad += out.grad
        out.back = back
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))
        def back():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.back = back
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,))
        def back():
            self.grad += (1 - t * t) * out.grad
        out.back = back
        return out

    def backward(self):
        order, seen = [], set()
        def visit(v):
            if v not in seen:
                seen.add(v)
                for c in v.children:
                    visit(c)
                order.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            v.back()

random.seed(1337)
inputs = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
wanted = [1.0, -1.0, -1.0, 1.0]

hidden = [[Value(random.uniform(-1, 1)) for _ in range(4)] for _ in range(4)]
output = [Value(random.uniform(-1, 1)) for _ in range(5)]
params = [p for n in hidden for p in n] + output

def neuron(w, xs):
    acc = w[-1]
    for wi, xi in zip(w, xs):
        acc = acc + wi * xi
    return acc.tanh()

for k in range(120):
    loss = Value(0.0)
    for xs, t in zip(inputs, wanted):
        hs = [neuron(n, xs) for n in hidden]
        diff = neuron(output, hs) + (-t)
        loss = loss + diff * diff
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data += -0.05 * p.grad
    if k % 30 == 0:
        print(k, loss.data)
