# verdict: right
import math
import random

class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
    @classmethod
    def build(cls, n, m, f):
        return cls([[f() for _ in range(m)] for _ in range(n)])
    @property
    def T(self):
        return Matrix(zip(*self.rows))
    def __matmul__(self, other):
        cols = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])
    def zip_with(self, f, other):
        return Matrix([[f(a, b) for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])
    def __add__(self, o): return self.zip_with(lambda a, b: a + b, o)
    def __sub__(self, o): return self.zip_with(lambda a, b: a - b, o)
    def __mul__(self, o):
        if isinstance(o, Matrix):
            return self.zip_with(lambda a, b: a * b, o)
        return self.map(lambda a: a * o)
    def map(self, f):
        return Matrix([[f(a) for a in r] for r in self.rows])

random.seed(2)
logistic = lambda a: 1 / (1 + math.exp(-a))
X = Matrix([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = Matrix([[0, 0], [1, 0], [1, 0], [0, 1]])
W = Matrix.build(3, 4, lambda: random.gauss(0, 1))
V = Matrix.build(4, 2, lambda: random.gauss(0, 1))

for i in range(2500):
    H = (X @ W).map(logistic)
    O = (H @ V).map(logistic)
    E = O - Y
    dO = E * O.map(lambda a: a * (1 - a))
    dH = (dO @ V.T) * H.map(lambda a: a * (1 - a))
    V = V - (H.T @ dO) * 1.5
    W = W - (X.T @ dH) * 1.5
    if i % 500 == 0:
        print(i, sum(e * e for r in E.rows for e in r))
for r in O.rows:
    print(["%.2f" % o for o in r])
