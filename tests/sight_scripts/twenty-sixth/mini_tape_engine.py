# verdict: right
import math
import random


class Num:
    def __init__(self, value, parents=()):
        self.value = value
        self.parents = parents      # pairs (node, local derivative)
        self.slope = 0.0

    def __add__(self, other):
        other = other if isinstance(other, Num) else Num(other)
        return Num(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Num) else Num(other)
        return Num(self.value * other.value, ((self, other.value), (other, self.value)))

    __radd__ = __add__
    __rmul__ = __mul__

    def __sub__(self, other):
        return self + other * -1.0 if isinstance(other, Num) else self + (-other)

    def softplus(self):
        return Num(math.log1p(math.exp(self.value)), ((self, 1 / (1 + math.exp(-self.value))),))

    def backprop(self):
        order, seen = [], set()

        def visit(n):
            if id(n) in seen:
                return
            seen.add(id(n))
            for p, _ in n.parents:
                visit(p)
            order.append(n)

        visit(self)
        self.slope = 1.0
        for n in reversed(order):
            for p, d in n.parents:
                p.slope += d * n.slope


random.seed(8)
H = 5
w_in = [Num(random.gauss(0, 1)) for _ in range(H)]
b_in = [Num(random.gauss(0, 1)) for _ in range(H)]
w_out = [Num(random.gauss(0, 0.5)) for _ in range(H)]
b_out = Num(0.0)
everything = w_in + b_in + w_out + [b_out]

xs = [-1.0, -0.6, -0.2, 0.2, 0.6, 1.0]
ys = [x * x for x in xs]

for step in range(150):
    for p in everything:
        p.slope = 0.0
    total = Num(0.0)
    for x, y in zip(xs, ys):
        hidden = [(w * x + b).softplus() for w, b in zip(w_in, b_in)]
        out = b_out
        for w, h in zip(w_out, hidden):
            out = out + w * h
        diff = out - y
        total = total + diff * diff
    total = total * (1 / len(xs))
    total.backprop()
    for p in everything:
        p.value -= 0.1 * p.slope
    if step % 30 == 0:
        print(step, total.value)
