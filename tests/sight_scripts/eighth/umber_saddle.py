# verdict: right
# Plain Python with a tiny matrix class (I come from Java)
import random
import math

class Matrix:
    def __init__(self, rows, cols, fill=None):
        self.rows, self.cols = rows, cols
        self.m = [[fill() if fill else 0.0 for _ in range(cols)] for _ in range(rows)]

    @staticmethod
    def multiply(a, b):
        r = Matrix(a.rows, b.cols)
        for i in range(a.rows):
            for j in range(b.cols):
                for k in range(a.cols):
                    r.m[i][j] += a.m[i][k] * b.m[k][j]
        return r

    def transposed(self):
        r = Matrix(self.cols, self.rows)
        for i in range(self.rows):
            for j in range(self.cols):
                r.m[j][i] = self.m[i][j]
        return r

    def zipWith(self, other, f):
        r = Matrix(self.rows, self.cols)
        for i in range(self.rows):
            for j in range(self.cols):
                r.m[i][j] = f(self.m[i][j], other.m[i][j])
        return r

    @staticmethod
    def of(lists):
        r = Matrix(len(lists), len(lists[0]))
        r.m = [list(map(float, row)) for row in lists]
        return r

random.seed(305)
X = Matrix.of([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = Matrix.of([[0], [1], [1], [0]])
W1 = Matrix(3, 4, lambda: random.uniform(-1, 1))
W2 = Matrix(4, 1, lambda: random.uniform(-1, 1))
sigmoid = lambda a, _: 1 / (1 + math.exp(-a))

for epoch in range(400):
    Z1 = Matrix.multiply(X, W1)
    H = Z1.zipWith(Z1, sigmoid)
    Z2 = Matrix.multiply(H, W2)
    O = Z2.zipWith(Z2, sigmoid)
    D2 = O.zipWith(Y, lambda o, y: (o - y) * o * (1 - o))
    D1 = Matrix.multiply(D2, W2.transposed()).zipWith(H, lambda e, h: e * h * (1 - h))
    W2 = W2.zipWith(Matrix.multiply(H.transposed(), D2), lambda w, g: w - 2.0 * g)
    W1 = W1.zipWith(Matrix.multiply(X.transposed(), D1), lambda w, g: w - 2.0 * g)
print([round(r[0], 3) for r in O.m])
