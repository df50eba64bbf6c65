# verdict: right
import math, random

# forward-mode differentiation with dual numbers: a + b*eps, eps**2 = 0


class Dual:
    def __init__(self, a, b=0.0):
        self.a, self.b = a, b

    def __add__(self, o):
        if not isinstance(o, Dual):
            return Dual(self.a + o, self.b)
        return Dual(self.a + o.a, self.b + o.b)

    def __sub__(self, o):
        if not isinstance(o, Dual):
            return Dual(self.a - o, self.b)
        return Dual(self.a - o.a, self.b - o.b)

    def __mul__(self, o):
        if not isinstance(o, Dual):
            return Dual(self.a * o, self.b * o)
        return Dual(self.a * o.a, self.a * o.b + self.b * o.a)

    __radd__ = __add__
    __rmul__ = __mul__


def tanh(d):
    t = math.tanh(d.a)
    return Dual(t, d.b * (1 - t * t))


random.seed(300)
weights = [random.uniform(-1, 1) for _ in range(13)]      # 2-3-1 with biases
data = [(-1, -1, -0.9), (-1, 1, 0.9), (1, -1, 0.9), (1, 1, -0.9)]


def loss(w):
    total = Dual(0.0)
    for x1, x2, t in data:
        out = w[12]
        for j in range(3):
            out = out + w[9 + j] * tanh(w[3 * j] * x1 + w[3 * j + 1] * x2 + w[3 * j + 2])
        diff = tanh(out) - t
        total = total + diff * diff
    return total


for step in range(250):
    gradient = []
    for i in range(13):
        duals = [Dual(w, 1.0 if k == i else 0.0) for k, w in enumerate(weights)]
        gradient.append(loss(duals).b)
    weights = [w - 0.1 * g for w, g in zip(weights, gradient)]
    if step % 50 == 0:
        print(step, loss([Dual(w) for w in weights]).a)
