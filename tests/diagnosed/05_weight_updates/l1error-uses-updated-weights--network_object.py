# mistake: l1error-uses-updated-weights
# question: 05_weight_updates/training_step
# style: network object, in-place
import numpy as np


class TwoSynapses:
    def __init__(self, first, second):
        self.syn = [np.array(first), np.array(second)]

    def think(self, data):
        self.values = [data]
        for w in self.syn:
            self.values.append(1 / (1 + np.exp(-(self.values[-1] @ w))))

    def learn(self, wanted, alpha):
        error = wanted - self.values[-1]
        for k in (1, 0):
            out = self.values[k + 1]
            delta = error * (out * (1 - out))
            self.syn[k] += alpha * weight_derivative(self.values[k], delta)
            error = delta @ self.syn[k].T


def weight_derivative(layer_in, delta):
    return np.sum(layer_in[:, :, None] * delta[:, None, :], axis=0)


def update(synapse, derivative, alpha):
    return synapse + alpha * -derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    net = TwoSynapses(synapse_0, synapse_1)
    net.think(X)
    net.learn(y, alpha)
    return tuple(net.syn)
