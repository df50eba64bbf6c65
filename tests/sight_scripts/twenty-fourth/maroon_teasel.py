# verdict: wrong
# line: 30
# why: hidden delta: The hidden error is made from the raw output error instead of the output delta, whose sigmoid derivative is lost.
import numpy as np


def sigmoid(x):
    return 1.0 / (1 + np.exp(-x))


def sigmoid_derivative(x):
    return x * (1.0 - x)


class NeuralNetwork:
    def __init__(self, x, y):
        self.input = x
        self.weights1 = np.random.randn(self.input.shape[1], 5)
        self.weights2 = np.random.randn(5, y.shape[1])
        self.y = y
        self.lr = 0.3

    def feedforward(self):
        self.layer1 = sigmoid(np.dot(self.input, self.weights1))
        self.output = sigmoid(np.dot(self.layer1, self.weights2))

    def backprop(self):
        error = self.y - self.output
        delta = error * sigmoid_derivative(self.output)
        error1 = np.dot(error, self.weights2.T)
        delta1 = error1 * sigmoid_derivative(self.layer1)
        self.weights2 += self.lr * np.dot(self.layer1.T, delta)
        self.weights1 += self.lr * np.dot(self.input.T, delta1)


if __name__ == "__main__":
    np.random.seed(25)
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0, 1], [1, 0], [1, 0], [0, 0]])   # xor, nor-ish
    nn = NeuralNetwork(X, y)
    for i in range(3000):
        nn.feedforward()
        nn.backprop()
    print(nn.output.round(3))
