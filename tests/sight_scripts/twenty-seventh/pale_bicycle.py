# verdict: right
# Forward-mode differentiation: every number carries the vector of its derivatives.
import math
import random

class Dual:
    def __init__(self, x, d):
        self.x, self.d = x, d
    def __add__(self, o):
        return Dual(self.x + o.x, [a + b for a, b in zip(self.d, o.d)])
    def __mul__(self, o):
        return Dual(self.x * o.x, [self.x * b + o.x * a for a, b in zip(self.d, o.d)])
    def chain(self, y, slope):
        return Dual(y, [slope * a for a in self.d])

def arctan(u):
    return u.chain(math.atan(u.x), 1 / (1 + u.x ** 2))

random.seed(60)
HID = 3
NPAR = 4 * HID + 1
params = [random.gauss(0, 1) for _ in range(NPAR)]
table = [(-1, -1, -0.9), (-1, 1, 0.9), (1, -1, 0.9), (1, 1, -0.9), (0, 0, 0)]

for it in range(300):
    zero = [0.0] * NPAR
    var = [Dual(p, [float(i == k) for k in range(NPAR)]) for i, p in enumerate(params)]
    loss = Dual(0.0, zero)
    for x1, x2, y in table:
        x1, x2 = Dual(x1, zero), Dual(x2, zero)
        s = var[-1]
        for h in range(HID):
            a, b, c, w = var[4 * h:4 * h + 4]
            s = s + w * arctan(a * x1 + b * x2 + c)
        r = s + Dual(-y, zero)
        loss = loss + r * r
    params = [p - 0.05 * g for p, g in zip(params, loss.d)]
    if it % 60 == 0:
        print(it, loss.x)
print(params)
