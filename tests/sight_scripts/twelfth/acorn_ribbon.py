# verdict: right
import math
import random


class Num:
    def __init__(self, val, parents=()):
        self.val, self.parents, self.grad = val, parents, 0.0

    def __add__(self, o):
        o = o if isinstance(o, Num) else Num(o)
        return Num(self.val + o.val, ((self, 1.0), (o, 1.0)))

    def __mul__(self, o):
        o = o if isinstance(o, Num) else Num(o)
        return Num(self.val * o.val, ((self, o.val), (o, self.val)))

    __radd__, __rmul__ = __add__, __mul__

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.val))
        return Num(s, ((self, s * (1 - s)),))

    def backward(self):
        order, done = [], set()

        def visit(n):
            if id(n) not in done:
                done.add(id(n))
                for p, _ in n.parents:
                    visit(p)
                order.append(n)

        visit(self)
        self.grad = 1.0
        for n in reversed(order):
            for p, local in n.parents:
                p.grad += local * n.grad


random.seed(3)
hidden = [[Num(random.uniform(-2, 2)) for _ in range(3)] for _ in range(4)]
final = [Num(random.uniform(-2, 2)) for _ in range(5)]
weights = [w for row in hidden for w in row] + final


def net(x):
    hs = [sum((w * v for w, v in zip(row, x)), row[-1]).sigmoid() for row in hidden]
    return sum((w * h for w, h in zip(final, hs)), final[-1]).sigmoid()


data = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
for epoch in range(1500):
    loss = Num(0.0)
    for x, t in data:
        d = net(x) + -t
        loss = loss + d * d
    for w in weights:
        w.grad = 0.0
    loss.backward()
    for w in weights:
        w.val -= 1.0 * w.grad

print("loss", loss.val)
print([round(net(x).val, 3) for x, _ in data])
