# verdict: wrong
# first wrong: hidden_delta
# line: 25
# mistake: l1delta-no-derivative
# why: the hidden error is used without the hidden slope; the class is never instantiated
import numpy as np


class NeuralNetwork:
    def __init__(self, x, y):
        self.input = x
        self.y = y
        self.weights1 = np.random.rand(x.shape[1], 4) * 2 - 1
        self.weights2 = np.random.rand(4, y.shape[1]) * 2 - 1

    def sigmoid(self, x):
        return 1 / (1 + np.exp(-x))

    def feedforward(self):
        self.layer1 = self.sigmoid(self.input @ self.weights1)
        self.output = self.sigmoid(self.layer1 @ self.weights2)

    def backprop(self):
        delta2 = (self.y - self.output) * self.output * (1 - self.output)
        delta1 = delta2 @ self.weights2.T
        self.weights2 += self.layer1.T @ delta2
        self.weights1 += self.input.T @ delta1

    def train(self, iterations=1500):
        for _ in range(iterations):
            self.feedforward()
            self.backprop()
