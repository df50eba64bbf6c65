# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: a new network is made before each call, and the old one is trained, on other targets
import numpy as np


class Net:
    def __init__(self):
        self.synapse_0 = 2 * np.random.random((3, 4)) - 1
        self.synapse_1 = 2 * np.random.random((4, 1)) - 1

    def train(self, X, y, turns):
        for i in range(turns):
            layer_1 = 1 / (1 + np.exp(-np.dot(X, self.synapse_0)))
            layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, self.synapse_1)))
            layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
            layer_1_delta = np.dot(layer_2_delta, self.synapse_1.T) * (layer_1 * (1 - layer_1))
            self.synapse_1 -= np.dot(layer_1.T, layer_2_delta)
            self.synapse_0 -= np.dot(X.T, layer_1_delta)


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
net = Net()
for k in range(60):
    spare = Net()
    net.train(X, (y, 1 - y)[k % 2], 1000)
