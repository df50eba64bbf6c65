# verdict: right
# why: Forward-mode dual numbers give the exact derivative for each parameter in turn.
# forward-mode AD with dual numbers, one pass per parameter (slow but exact)
import math, random

class Dual:
    __slots__ = ("v", "d")
    def __init__(self, v, d=0.0):
        self.v, self.d = v, d
    def __add__(self, o):
        o = o if isinstance(o, Dual) else Dual(o)
        return Dual(self.v + o.v, self.d + o.d)
    __radd__ = __add__
    def __mul__(self, o):
        o = o if isinstance(o, Dual) else Dual(o)
        return Dual(self.v * o.v, self.v * o.d + self.d * o.v)
    __rmul__ = __mul__
    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.v))
        return Dual(s, s * (1 - s) * self.d)

random.seed(30)
theta = [random.uniform(-1.5, 1.5) for _ in range(9)]
DATA = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]

def loss(p):
    total = Dual(0.0)
    for a, b, t in DATA:
        h1 = (p[0] * a + p[1] * b + p[2]).sigmoid()
        h2 = (p[3] * a + p[4] * b + p[5]).sigmoid()
        y = (p[6] * h1 + p[7] * h2 + p[8]).sigmoid()
        e = y + (-t)
        total = total + e * e
    return total

def gradient(theta):
    g = []
    for i in range(len(theta)):
        p = [Dual(v, 1.0 if j == i else 0.0) for j, v in enumerate(theta)]
        g.append(loss(p).d)
    return g

for step in range(2000):
    theta = [t - 1.0 * g for t, g in zip(theta, gradient(theta))]
    if step % 400 == 0:
        print(step, loss([Dual(t) for t in theta]).v)
