# verdict: right
import math
import random


class Value:
    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents  # pairs (node, local derivative)

    def __add__(self, other):
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, ((self, 1 - t * t),))

    def backward(self):
        order, seen = [], set()

        def visit(node):
            if id(node) not in seen:
                seen.add(id(node))
                for p, d in node.parents:
                    visit(p)
                order.append(node)

        visit(self)
        self.grad = 1.0
        for node in reversed(order):
            for p, d in node.parents:
                p.grad += d * node.grad


random.seed(1337)
xs = [-1.0, -0.6, -0.2, 0.3, 0.7, 1.0]
ts = [x ** 3 - 0.5 * x for x in xs]
hidden_w = [[Value(random.gauss(0, 1)), Value(random.gauss(0, 1))] for _ in range(6)]
out_w = [Value(random.gauss(0, 0.5)) for _ in range(7)]
everything = [p for pair in hidden_w for p in pair] + out_w

for epoch in range(250):
    pred = []
    for x in xs:
        acc = out_w[6]
        for (w, b), o in zip(hidden_w, out_w):
            acc = acc + o * (w * Value(x) + b).tanh()
        pred.append(acc)
    loss = Value(0.0)
    for p, t in zip(pred, ts):
        d = p + Value(-t)
        loss = loss + d * d
    for q in everything:
        q.grad = 0.0
    loss.backward()
    for q in everything:
        q.data -= 0.03 * q.grad
print(loss.data)
