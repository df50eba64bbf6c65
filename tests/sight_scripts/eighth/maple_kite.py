# verdict: wrong
# line: 21
# why: The derivative of the product rule in the dual number lacks one of the two terms.
import math
import random

# forward mode with dual numbers a + b*eps, one weight at a time
class Dual:
    def __init__(self, a, b=0.0):
        self.a, self.b = a, b

    def __add__(self, o):
        if not isinstance(o, Dual):
            o = Dual(o)
        return Dual(self.a + o.a, self.b + o.b)
    __radd__ = __add__

    def __mul__(self, o):
        if not isinstance(o, Dual):
            o = Dual(o)
        return Dual(self.a * o.a, self.b * o.a)

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.a))
        return Dual(s, s * (1 - s) * self.b)

random.seed(2)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [0, 0, 0, 1]
w = [random.uniform(-1, 1) for _ in range(3 * 3 + 3)]

def loss(w):
    total = Dual(0.0)
    for x, y in zip(X, Y):
        h = [sum(w[3 * j + i] * x[i] for i in range(3)).sigmoid() for j in range(3)]
        o = sum(w[9 + j] * h[j] for j in range(3)).sigmoid()
        e = o + (-y)
        total = total + e * e
    return total

for epoch in range(150):
    grad = []
    for k in range(len(w)):
        duals = [Dual(v, 1.0 if i == k else 0.0) for i, v in enumerate(w)]
        grad.append(loss(duals).b)
    w = [v - 0.7 * g for v, g in zip(w, grad)]
print("loss", round(loss([Dual(v) for v in w]).a, 4))
