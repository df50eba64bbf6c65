# verdict: wrong
# line: 16
# why: forward pass: The sigmoid lacks its minus sign and falls, while its derivative is that of the rising one.
import numpy as np

class NeuralNetwork:
    def __init__(self, x, y):
        self.input = x
        self.y = y
        self.weights1 = np.random.rand(self.input.shape[1], 4) - 0.5
        self.weights2 = np.random.rand(4, 1) - 0.5
        self.output = np.zeros(y.shape)

    @staticmethod
    def sigmoid(x):
        return 1.0 / (1 + np.exp(x))

    @staticmethod
    def sigmoid_derivative(a):
        return a * (1.0 - a)

    def feedforward(self):
        self.layer1 = self.sigmoid(np.dot(self.input, self.weights1))
        self.output = self.sigmoid(np.dot(self.layer1, self.weights2))

    def backprop(self):
        d_out = 2 * (self.y - self.output) * self.sigmoid_derivative(self.output)
        d_weights2 = np.dot(self.layer1.T, d_out)
        d_weights1 = np.dot(self.input.T, np.dot(d_out, self.weights2.T) * self.sigmoid_derivative(self.layer1))
        self.weights1 += d_weights1
        self.weights2 += d_weights2

if __name__ == "__main__":
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0], [1], [1], [0]])
    nn = NeuralNetwork(X, y)
    for i in range(1500):
        nn.feedforward()
        nn.backprop()
    print(nn.output)
