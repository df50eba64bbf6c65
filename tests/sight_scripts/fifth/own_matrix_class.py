# verdict: right
import math
import random


class Mat:
    def __init__(self, d):
        self.d = d
        self.r, self.c = len(d), len(d[0])

    def __matmul__(self, o):
        return Mat([[sum(self.d[i][k] * o.d[k][j] for k in range(self.c)) for j in range(o.c)] for i in range(self.r)])

    def _zip(self, o, f):
        return Mat([[f(a, b) for a, b in zip(ra, rb)] for ra, rb in zip(self.d, o.d)])

    def __add__(self, o): return self._zip(o, lambda a, b: a + b)
    def __sub__(self, o): return self._zip(o, lambda a, b: a - b)
    def __mul__(self, o): return self._zip(o, lambda a, b: a * b)
    def map(self, f): return Mat([[f(a) for a in row] for row in self.d])

    @property
    def T(self): return Mat([list(col) for col in zip(*self.d)])


def sig(v): return 1 / (1 + math.exp(-v))
def slope(s): return s * (1 - s)

rnd = random.Random(3)
X = Mat([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = Mat([[0], [1], [1], [0]])
S0 = Mat([[rnd.gauss(0, 1) for _ in range(4)] for _ in range(3)])
S1 = Mat([[rnd.gauss(0, 1)] for _ in range(4)])
rate = 1.5
for step in range(2500):
    L1 = (X @ S0).map(sig)
    L2 = (L1 @ S1).map(sig)
    D2 = (Y - L2) * L2.map(slope)
    D1 = (D2 @ S1.T) * L1.map(slope)
    S1 = S1 + (L1.T @ D2).map(lambda v: rate * v)
    S0 = S0 + (X.T @ D1).map(lambda v: rate * v)
print([round(r[0], 3) for r in L2.d])
