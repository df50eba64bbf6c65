# verdict: wrong
# line: 50
# also: 51, 52
import random
from math import tanh

random.seed(3)

class Num:
    def __init__(self, value, parents=()):
        self.value = value
        self.parents = parents      # pairs of (Num, local slope)
        self.grad = 0.0

    def __add__(self, other):
        return Num(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Num(self.value * other.value, ((self, other.value), (other, self.value)))

    def __neg__(self):
        return Num(-self.value, ((self, -1.0),))

    def tanh(self):
        t = tanh(self.value)
        return Num(t, ((self, 1 - t * t),))

    def backprop(self, upstream=1.0):
        self.grad += upstream
        for parent, slope in self.parents:
            parent.backprop(upstream * slope)

hidden = [[Num(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
final = [Num(random.uniform(-1, 1)) for _ in range(5)]
cases = [((-1, -1), -0.8), ((-1, 1), 0.8), ((1, -1), 0.8), ((1, 1), -0.8)]

def dot(ws, xs):
    total = ws[-1]
    for w, x in zip(ws, xs):
        total = total + w * x
    return total

for step in range(300):
    total = 0
    for (a, b), target in cases:
        hs = [dot(ws, (Num(a), Num(b))).tanh() for ws in hidden]
        diff = dot(final, hs).tanh() + -Num(target)
        loss = diff * diff
        total += loss.value
        loss.backprop()
        for p in final + [w for ws in hidden for w in ws]:
            p.value -= 0.002 * p.grad
    if step % 60 == 0:
        print(step, round(total, 4))
