# mistake: train-returns-next-layer
# question: 06_two_layer_network/train
# style: net with think
import numpy as np


class Net:
    def __init__(self, weights):
        self.weights = weights

    def think(self, X):
        return 1 / (1 + np.exp(-X.dot(self.weights)))

    def adjust(self, X, y):
        out = self.think(X)
        self.weights = self.weights + X.T.dot((y - out) * out * (1 - out))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1


def train(X, y, synapse_0, iterations):
    net = Net(synapse_0)
    for _ in range(iterations):
        net.adjust(X, y)
    return net.weights, net.think(X)


def error_plane(X, y, first, second):
    rows = []
    for f in first:
        nets = [Net(np.array([f, s]).reshape(2, 1)) for s in second]
        rows.append([np.mean(np.abs(net.think(X) - y)) for net in nets])
    return np.vstack(rows)
