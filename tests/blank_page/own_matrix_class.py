# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a home-made Matrix class (operators on nested lists) carries an exact full-batch step; the hidden delta is taken before the update
import math
import random


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(float, r)) for r in rows]

    @staticmethod
    def random(n, m):
        return Matrix([[random.uniform(-1, 1) for _ in range(m)] for _ in range(n)])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __matmul__(self, other):
        cols = other.T.rows
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def _pair(self, other, op):
        return Matrix([[op(a, b) for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __add__(self, other):
        return self._pair(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._pair(other, lambda a, b: a - b)

    def __mul__(self, other):
        if isinstance(other, Matrix):
            return self._pair(other, lambda a, b: a * b)
        return self.map(lambda a: a * other)

    def map(self, fn):
        return Matrix([[fn(a) for a in r] for r in self.rows])

    def __repr__(self):
        return "\n".join(" ".join(f"{a:8.4f}" for a in r) for r in self.rows)


def logistic(v):
    return 1 / (1 + math.exp(-v))


def steepness(v):
    return v * (1 - v)


class Brain:
    def __init__(self, inputs, hidden, outputs):
        self.first = Matrix.random(inputs, hidden)
        self.second = Matrix.random(hidden, outputs)

    def think(self, x):
        self.h = (x @ self.first).map(logistic)
        self.o = (self.h @ self.second).map(logistic)
        return self.o

    def learn(self, x, y, rate):
        err = y - self.think(x)
        do = err * self.o.map(steepness)
        dh = (do @ self.second.T) * self.h.map(steepness)
        self.second = self.second + (self.h.T @ do) * rate
        self.first = self.first + (x.T @ dh) * rate


if __name__ == "__main__":
    random.seed(0)
    x = Matrix([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = Matrix([[0], [1], [1], [0]])
    brain = Brain(3, 4, 1)
    for i in range(4000):
        brain.learn(x, y, 3)
    print(brain.think(x))
