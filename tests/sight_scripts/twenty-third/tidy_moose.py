# verdict: wrong
# line: 24
# why: error: the error is target minus output in absolute value, so that its sign is lost
import numpy as np

class NeuralNetwork:
    def __init__(self):
        np.random.seed(1)
        # 3 inputs, 1 output
        self.weights = 2 * np.random.random((3, 1)) - 1

    def sigmoid(self, x):
        return 1 / (1 + np.exp(-x))

    def sigmoid_derivative(self, x):
        return x * (1 - x)

    def think(self, inputs):
        return self.sigmoid(np.dot(inputs, self.weights))

    def train(self, inputs, targets, rounds):
        for _ in range(rounds):
            output = self.think(inputs)
            error = abs(targets - output)
            adjustment = np.dot(inputs.T, error * self.sigmoid_derivative(output))
            self.weights += adjustment


nn = NeuralNetwork()
print("Random starting weights:", nn.weights.ravel())

inputs = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
targets = np.array([[0, 1, 1, 0]]).T
nn.train(inputs, targets, 5000)

print("Weights after training:", nn.weights.ravel())
print("New situation [1, 0, 0]:", nn.think(np.array([1, 0, 0])))
