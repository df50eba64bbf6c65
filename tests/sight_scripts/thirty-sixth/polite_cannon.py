# verdict: right
import random
import math


class Matrix:
    def __init__(self, rows, cols, values=None):
        self.rows = rows
        self.cols = cols
        self.values = values or [0.0] * (rows * cols)

    @staticmethod
    def random(rows, cols):
        return Matrix(rows, cols, [random.uniform(-1.0, 1.0) for _ in range(rows * cols)])

    @staticmethod
    def column(items):
        return Matrix(len(items), 1, [float(v) for v in items])

    def get(self, r, c):
        return self.values[r * self.cols + c]

    def __matmul__(self, other):
        result = Matrix(self.rows, other.cols)
        for r in range(self.rows):
            for c in range(other.cols):
                acc = 0.0
                for k in range(self.cols):
                    acc += self.get(r, k) * other.get(k, c)
                result.values[r * other.cols + c] = acc
        return result

    def _zip(self, other, f):
        return Matrix(self.rows, self.cols, [f(a, b) for a, b in zip(self.values, other.values)])

    def __add__(self, other):
        return self._zip(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._zip(other, lambda a, b: a - b)

    def hadamard(self, other):
        return self._zip(other, lambda a, b: a * b)

    def scale(self, s):
        return Matrix(self.rows, self.cols, [s * v for v in self.values])

    def map(self, f):
        return Matrix(self.rows, self.cols, [f(v) for v in self.values])

    def transposed(self):
        return Matrix(self.cols, self.rows, [self.get(r, c) for c in range(self.cols) for r in range(self.rows)])


class NeuralNetwork:
    def __init__(self, inputs, hidden, outputs, learningRate):
        self.weightsIH = Matrix.random(hidden, inputs)
        self.weightsHO = Matrix.random(outputs, hidden)
        self.biasH = Matrix.random(hidden, 1)
        self.biasO = Matrix.random(outputs, 1)
        self.learningRate = learningRate

    @staticmethod
    def sigmoid(x):
        return 1.0 / (1.0 + math.exp(-x))

    @staticmethod
    def dsigmoid(y):
        return y * (1.0 - y)

    def predict(self, item):
        hidden = (self.weightsIH @ Matrix.column(item) + self.biasH).map(self.sigmoid)
        return (self.weightsHO @ hidden + self.biasO).map(self.sigmoid).values

    def train(self, item, target):
        inputs = Matrix.column(item)
        hidden = (self.weightsIH @ inputs + self.biasH).map(self.sigmoid)
        outputs = (self.weightsHO @ hidden + self.biasO).map(self.sigmoid)

        outputErrors = Matrix.column(target) - outputs
        outputDelta = outputs.map(self.dsigmoid).hadamard(outputErrors)
        hiddenErrors = self.weightsHO.transposed() @ outputDelta
        hiddenDelta = hidden.map(self.dsigmoid).hadamard(hiddenErrors)

        self.weightsHO = self.weightsHO + (outputDelta @ hidden.transposed()).scale(self.learningRate)
        self.biasO = self.biasO + outputDelta.scale(self.learningRate)
        self.weightsIH = self.weightsIH + (hiddenDelta @ inputs.transposed()).scale(self.learningRate)
        self.biasH = self.biasH + hiddenDelta.scale(self.learningRate)


random.seed(5)
# colour (r, g, b) -> should the text on it be black?
palette = [
    ([255, 255, 255], 1), ([0, 0, 0], 0), ([255, 255, 0], 1), ([0, 0, 160], 0),
    ([200, 200, 200], 1), ([90, 20, 20], 0), ([120, 255, 120], 1), ([60, 0, 90], 0),
    ([255, 180, 160], 1), ([10, 80, 40], 0),
]
nn = NeuralNetwork(3, 4, 1, 0.5)
for i in range(2000):
    rgb, black = random.choice(palette)
    nn.train([v / 255 for v in rgb], [black])
for rgb, black in palette:
    print(rgb, black, round(nn.predict([v / 255 for v in rgb])[0], 3))
