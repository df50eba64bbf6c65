# verdict: right
import random
import math


class Matrix:
    """Just enough of a matrix."""

    def __init__(self, rows, cols, fill=None):
        self.rows = rows
        self.cols = cols
        self.data = [[fill() if fill else 0.0 for _ in range(cols)] for _ in range(rows)]

    @staticmethod
    def from_list(values):
        m = Matrix(len(values), 1)
        for i, v in enumerate(values):
            m.data[i][0] = v
        return m

    def dot(self, other):
        result = Matrix(self.rows, other.cols)
        for i in range(self.rows):
            for j in range(other.cols):
                total = 0.0
                for k in range(self.cols):
                    total += self.data[i][k] * other.data[k][j]
                result.data[i][j] = total
        return result

    def transposed(self):
        result = Matrix(self.cols, self.rows)
        for i in range(self.rows):
            for j in range(self.cols):
                result.data[j][i] = self.data[i][j]
        return result

    def combine(self, other, fn):
        result = Matrix(self.rows, self.cols)
        for i in range(self.rows):
            for j in range(self.cols):
                result.data[i][j] = fn(self.data[i][j], other.data[i][j])
        return result

    def map(self, fn):
        result = Matrix(self.rows, self.cols)
        result.data = [[fn(v) for v in row] for row in self.data]
        return result


class NeuralNetwork:
    def __init__(self, n_in, n_hid, n_out):
        draw = lambda: random.random() * 2 - 1
        self.ih = Matrix(n_hid, n_in, draw)
        self.ho = Matrix(n_out, n_hid, draw)
        self.bh = Matrix(n_hid, 1, draw)
        self.bo = Matrix(n_out, 1, draw)
        self.rate = 0.3

    def train(self, inputs, targets):
        x = Matrix.from_list(inputs)
        t = Matrix.from_list(targets)
        h = self.ih.dot(x).combine(self.bh, lambda a, b: 1 / (1 + math.exp(-(a + b))))
        o = self.ho.dot(h).combine(self.bo, lambda a, b: 1 / (1 + math.exp(-(a + b))))
        errors = t.combine(o, lambda a, b: a - b)
        grad_o = o.map(lambda v: v * (1 - v)).combine(errors, lambda a, b: a * b)
        hidden_errors = self.ho.transposed().dot(grad_o)
        grad_h = h.map(lambda v: v * (1 - v)).combine(hidden_errors, lambda a, b: a * b)

        step = lambda w, g: w + self.rate * g
        self.ho = self.ho.combine(grad_o.dot(h.transposed()), step)
        self.bo = self.bo.combine(grad_o, step)
        self.ih = self.ih.combine(grad_h.dot(x.transposed()), step)
        self.bh = self.bh.combine(grad_h, step)
        return errors.data[0][0]


random.seed(29)
nn = NeuralNetwork(2, 4, 1)
table = [((0, 0), (0,)), ((0, 1), (1,)), ((1, 0), (1,)), ((1, 1), (0,))]
for n in range(3000):
    pair = random.choice(table)
    e = nn.train(*pair)
    if n % 500 == 0:
        print(n, pair, round(e, 3))
