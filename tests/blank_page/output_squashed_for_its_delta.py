# verdict: wrong
# first wrong: output_delta
# line: 39
# mistake: l2delta-activation-instead-of-slope
# why: the error of the output layer is multiplied by the sigmoid of the output where its slope belongs
import numpy as np


class Config:
    inputs = 3
    hidden = 6
    outputs = 2
    alpha = 0.4
    epochs = 6000


def sigmoid(x, derivative=False):
    """Give the OUTPUT of the sigmoid when derivative is True."""
    if derivative:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


class Net(Config):
    def __init__(self):
        rng = np.random.default_rng(73)
        self.a = rng.normal(size=(self.inputs, self.hidden))
        self.b = rng.normal(size=(self.hidden, self.outputs))
        self.bias_a = np.zeros(self.hidden)
        self.bias_b = np.zeros(self.outputs)

    def run(self, x):
        self.h = sigmoid(x @ self.a + self.bias_a)
        return sigmoid(self.h @ self.b + self.bias_b)

    def train(self, x, y):
        for _ in range(self.epochs):
            o = self.run(x)
            grad_o = (o - y) * sigmoid(o)
            grad_h = grad_o @ self.b.T * sigmoid(self.h, derivative=True)
            self.b -= self.alpha * self.h.T @ grad_o
            self.a -= self.alpha * x.T @ grad_h
            self.bias_b -= self.alpha * grad_o.sum(axis=0)
            self.bias_a -= self.alpha * grad_h.sum(axis=0)
        return o


x = np.array([[0, 0, 0], [0, 1, 0], [1, 0, 1], [1, 1, 0], [0, 1, 1]])
y = np.array([[0, 1], [1, 0], [1, 1], [0, 0], [0, 1]])
print(Net().train(x, y).round(2))
