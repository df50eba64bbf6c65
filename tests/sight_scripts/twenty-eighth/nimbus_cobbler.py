# verdict: right
# Neural network for the cars in my game (port of my JS version)
import random
import math


class Matrix:
    def __init__(self, rows, cols):
        self.rows, self.cols = rows, cols
        self.data = [[0.0] * cols for _ in range(rows)]

    def randomize(self):
        for i in range(self.rows):
            for j in range(self.cols):
                self.data[i][j] = random.random() * 2 - 1
        return self

    def map(self, fn):
        out = Matrix(self.rows, self.cols)
        out.data = [[fn(v) for v in row] for row in self.data]
        return out

    def add(self, other):
        for i in range(self.rows):
            for j in range(self.cols):
                self.data[i][j] += other.data[i][j]

    def scale(self, other):
        k = isinstance(other, Matrix)
        for i in range(self.rows):
            for j in range(self.cols):
                self.data[i][j] *= other.data[i][j] if k else other

    @staticmethod
    def from_list(lst):
        m = Matrix(len(lst), 1)
        for i, v in enumerate(lst):
            m.data[i][0] = v
        return m

    @staticmethod
    def subtract(a, b):
        m = Matrix(a.rows, a.cols)
        for i in range(a.rows):
            for j in range(a.cols):
                m.data[i][j] = a.data[i][j] - b.data[i][j]
        return m

    @staticmethod
    def transpose(a):
        m = Matrix(a.cols, a.rows)
        for i in range(a.rows):
            for j in range(a.cols):
                m.data[j][i] = a.data[i][j]
        return m

    @staticmethod
    def multiply(a, b):
        m = Matrix(a.rows, b.cols)
        for i in range(a.rows):
            for j in range(b.cols):
                total = 0.0
                for k in range(a.cols):
                    total += a.data[i][k] * b.data[k][j]
                m.data[i][j] = total
        return m


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


class Brain:
    def __init__(self, ni, nh, no):
        self.weights_ih = Matrix(nh, ni).randomize()
        self.weights_ho = Matrix(no, nh).randomize()
        self.bias_h = Matrix(nh, 1).randomize()
        self.bias_o = Matrix(no, 1).randomize()
        self.learning_rate = 0.2

    def think(self, lst):
        self.inputs = Matrix.from_list(lst)
        hidden = Matrix.multiply(self.weights_ih, self.inputs)
        hidden.add(self.bias_h)
        self.hidden = hidden.map(sigmoid)
        output = Matrix.multiply(self.weights_ho, self.hidden)
        output.add(self.bias_o)
        return output.map(sigmoid)

    def train(self, lst, answer):
        outputs = self.think(lst)
        gradients = Matrix.subtract(Matrix.from_list(answer), outputs)
        gradients.scale(outputs.map(lambda y: y * (1 - y)))
        hidden_gradient = Matrix.multiply(Matrix.transpose(self.weights_ho), gradients)
        hidden_gradient.scale(self.hidden.map(lambda y: y * (1 - y)))
        gradients.scale(self.learning_rate)
        hidden_gradient.scale(self.learning_rate)
        self.weights_ho.add(Matrix.multiply(gradients, Matrix.transpose(self.hidden)))
        self.bias_o.add(gradients)
        self.weights_ih.add(Matrix.multiply(hidden_gradient, Matrix.transpose(self.inputs)))
        self.bias_h.add(hidden_gradient)


brain = Brain(2, 4, 1)
examples = [([0, 1], [1]), ([1, 0], [1]), ([0, 0], [0]), ([1, 1], [0])]
for i in range(8000):
    inputs, answer = random.choice(examples)
    brain.train(inputs, answer)
for inputs, _ in examples:
    print(inputs, brain.think(inputs).data)
