# verdict: wrong
# line: 21
# why: The adjustment multiplies the inputs' mean with the mean error instead of summing sample by sample.
import numpy as np

class Neuron():
    def __init__(self):
        np.random.seed(2)
        self.synaptic_weights = 2 * np.random.random((3, 1)) - 1

    def __sigmoid(self, x):
        return 1 / (1 + np.exp(-x))

    def think(self, inputs):
        return self.__sigmoid(np.dot(inputs, self.synaptic_weights))

    def train(self, inputs, outputs, iterations):
        for i in range(iterations):
            output = self.think(inputs)
            delta = (outputs - output) * output * (1 - output)
            adjustment = len(inputs) * inputs.mean(axis=0).reshape(-1, 1) * delta.mean()
            self.synaptic_weights += adjustment
            if i % 500 == 0:
                print(i, np.mean(np.abs(outputs - output)))

inputs = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 0]], dtype=float)
outputs = np.array([[0, 1, 1, 0]], dtype=float).T
n = Neuron()
n.train(inputs, outputs, 2000)
print(n.think(np.array([1., 0., 0.])), n.synaptic_weights.ravel())
