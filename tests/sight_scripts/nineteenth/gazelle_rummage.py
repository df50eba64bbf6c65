# verdict: wrong
# line: 27
# also: 31, 32
# why: error is output minus target, but every step is added
import numpy as np

def sigmoid(t):
    return 1 / (1 + np.exp(-t))

def sigmoid_slope(p):
    return p * (1 - p)

class NeuralNetwork:
    def __init__(self, x, y):
        rs = np.random.RandomState(2)
        self.input = x
        self.weights1 = rs.rand(x.shape[1], 4) - 0.5
        self.weights2 = rs.rand(4, 1) - 0.5
        self.y = y

    def feedforward(self):
        self.layer1 = sigmoid(self.input @ self.weights1)
        self.output = sigmoid(self.layer1 @ self.weights2)
        return self.output

    def backprop(self):
        error = 2 * (self.output - self.y)
        delta = error * sigmoid_slope(self.output)
        d_weights2 = self.layer1.T @ delta
        d_weights1 = self.input.T @ (delta @ self.weights2.T * sigmoid_slope(self.layer1))
        self.weights1 += d_weights1
        self.weights2 += d_weights2

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
nn = NeuralNetwork(x, y)
for i in range(200):
    nn.feedforward()
    if i % 40 == 0:
        print("iteration", i, "loss", np.mean((y - nn.output) ** 2))
    nn.backprop()
