# verdict: wrong
# line: 14
# why: The product rule of the dual numbers lacks the second term.
# forward-mode AD, my own try
import math, random

class Dual:
    def __init__(self, v, d=0.0):
        self.v = v
        self.d = d
    def __add__(self, o):
        return Dual(self.v + o.v, self.d + o.d)
    def __mul__(self, o):
        return Dual(self.v * o.v, self.d * o.v)
    def tanh(self):
        t = math.tanh(self.v)
        return Dual(t, (1 - t * t) * self.d)

random.seed(31)
theta = [random.uniform(-1, 1) for _ in range(9)]
data = [(-1, -1, -1), (-1, 1, 1), (1, -1, 1), (1, 1, -1)]

def loss(p):
    total = Dual(0.0)
    for a, b, t in data:
        A, B = Dual(a), Dual(b)
        h1 = (p[0] * A + p[1] * B + p[2]).tanh()
        h2 = (p[3] * A + p[4] * B + p[5]).tanh()
        y = p[6] * h1 + p[7] * h2 + p[8]
        e = y + Dual(-t)
        total = total + e * e
    return total

for step in range(500):
    grad = []
    for i in range(9):
        grad.append(loss([Dual(v, float(i == j)) for j, v in enumerate(theta)]).d)
    theta = [t - 0.02 * g for t, g in zip(theta, grad)]
    if step % 100 == 0:
        print(step, loss([Dual(t) for t in theta]).v)
