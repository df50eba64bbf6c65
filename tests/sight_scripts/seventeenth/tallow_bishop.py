# verdict: wrong
# line: 20
# why: hidden delta goes back through W1 instead of W2 (square shapes)
import numpy as np

class NeuralNetwork:
    def __init__(self, x, y):
        self.input = x
        self.y = y
        self.weights1 = np.random.randn(3, 3)
        self.weights2 = np.random.randn(3, 3)

    def feedforward(self):
        self.layer1 = sigmoid(np.dot(self.input, self.weights1))
        self.output = sigmoid(np.dot(self.layer1, self.weights2))

    def backprop(self):
        delta = 2 * (self.y - self.output) * sigmoid_derivative(self.output)
        d_weights2 = np.dot(self.layer1.T, delta)
        hidden = np.dot(delta, self.weights1.T) * sigmoid_derivative(self.layer1)
        d_weights1 = np.dot(self.input.T, hidden)
        self.weights1 += 0.3 * d_weights1
        self.weights2 += 0.3 * d_weights2

def sigmoid(x):
    return 1.0 / (1 + np.exp(-x))

def sigmoid_derivative(x):
    return x * (1.0 - x)

if __name__ == "__main__":
    np.random.seed(62)
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0, 0, 0], [0, 1, 1], [0, 1, 1], [1, 1, 0]])
    nn = NeuralNetwork(X, y)
    for i in range(2000):
        nn.feedforward()
        nn.backprop()
    print(nn.output)
