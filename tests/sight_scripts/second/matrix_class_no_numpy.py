# verdict: right
# why: Own Matrix class; deltas and updates are exact for squared error and sigmoid.
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
        return Matrix(list(zip(*self.rows)))

    def __matmul__(self, other):
        cols = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def _zip(self, other, f):
        return Matrix([[f(a, b) for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __sub__(self, other):
        return self._zip(other, lambda a, b: a - b)

    def __add__(self, other):
        return self._zip(other, lambda a, b: a + b)

    def __mul__(self, other):
        if isinstance(other, Matrix):
            return self._zip(other, lambda a, b: a * b)
        return self.map(lambda a: a * other)

    def map(self, f):
        return Matrix([[f(a) for a in r] for r in self.rows])


def sigmoid(v):
    return 1 / (1 + math.exp(-v))


random.seed(4)
X = Matrix([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = Matrix([[0], [1], [1], [0]])
W1 = Matrix.rand(3, 4)
W2 = Matrix.rand(4, 1)
for step in range(3000):
    H = (X @ W1).map(sigmoid)
    O = (H @ W2).map(sigmoid)
    err = Y - O
    dO = err * O.map(lambda v: v * (1 - v))
    dH = (dO @ W2.T) * H.map(lambda v: v * (1 - v))
    W2 = W2 + (H.T @ dO) * 0.8
    W1 = W1 + (X.T @ dH) * 0.8
    if step % 500 == 0:
        print(step, sum(r[0] ** 2 for r in err.rows))
print(O.rows)
