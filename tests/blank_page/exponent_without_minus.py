# verdict: wrong
# first wrong: sigmoid
# line: 16
# mistake: sigmoid-missing-minus
# why: exp(+x) makes the curve fall, while its slope o(1-o) is taken to be that of a rising one
import numpy as np

class NeuralNetwork:
    def __init__(self, shape, seed=1):
        np.random.seed(seed)
        self.synapses = []
        for i in range(len(shape) - 1):
            self.synapses.append(2 * np.random.random((shape[i], shape[i + 1])) - 1)

    def activation(self, x):
        return 1 / (1 + np.exp(x))

    def derivative(self, out):
        return out * (1 - out)

    def run(self, x):
        self.layers = [x]
        for syn in self.synapses:
            self.layers.append(self.activation(np.dot(self.layers[-1], syn)))
        return self.layers[-1]

    def train(self, x, y, alpha=1, times=10000):
        for _ in range(times):
            error = self.run(x) - y
            updates = []
            for i in range(len(self.synapses) - 1, -1, -1):
                delta = error * self.derivative(self.layers[i + 1])
                updates.append((i, np.dot(self.layers[i].T, delta)))
                error = np.dot(delta, self.synapses[i].T)
            for i, u in updates:
                self.synapses[i] -= alpha * u


net = NeuralNetwork([3, 4, 1])
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
net.train(X, y)
print(net.run(X))
