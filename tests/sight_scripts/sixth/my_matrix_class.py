# verdict: right
# no numpy allowed by my teacher, so: own matrix
import math
import random


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    @classmethod
    def rand(cls, n, m):
        return cls([[random.gauss(0, 1) for _ in range(m)] for _ in range(n)])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __matmul__(self, other):
        cols = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def _zip(self, other, f):
        return Matrix([[f(a, b) for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __add__(self, other):
        return self._zip(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._zip(other, lambda a, b: a - b)

    def __mul__(self, other):
        if isinstance(other, Matrix):
            return self._zip(other, lambda a, b: a * b)
        return self.map(lambda a: a * other)

    def map(self, f):
        return Matrix([[f(a) for a in r] for r in self.rows])


def sig(x):
    return 1 / (1 + math.exp(-x))


random.seed(12)
X = Matrix([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
T = Matrix([[0], [1], [1], [0]])
w1 = Matrix.rand(3, 4)
w2 = Matrix.rand(4, 1)

for i in range(900):
    h = (X @ w1).map(sig)
    o = (h @ w2).map(sig)
    d_o = (T - o) * o.map(lambda s: s * (1 - s))
    d_h = (d_o @ w2.T) * h.map(lambda s: s * (1 - s))
    w2 = w2 + (h.T @ d_o) * 0.9
    w1 = w1 + (X.T @ d_h) * 0.9
for r in o.rows:
    print(round(r[0], 3))
