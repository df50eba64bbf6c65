# mistake: forward-no-hidden-activation
# question: 03_forward/forward
# style: neuron objects, samples
import math
import numpy as np


class Neuron:
    def __init__(self, weights, squash):
        self.weights = list(weights)
        self.squash = squash

    def fire(self, values):
        total = 0.0
        for w, v in zip(self.weights, values):
            total += w * v
        return self.squash(total)


def linear(t):
    return t


def logistic(t):
    return 0.5 * (1 + math.tanh(t / 2))


class Net:
    def __init__(self, s0, s1):
        self.hidden = [Neuron(s0[:, k], linear) for k in range(s0.shape[1])]
        self.output = [Neuron(s1[:, k], logistic) for k in range(s1.shape[1])]

    def run(self, sample):
        h = [n.fire(sample) for n in self.hidden]
        return h, [n.fire(h) for n in self.output]


def forward(X, synapse_0, synapse_1):
    net = Net(synapse_0, synapse_1)
    runs = [net.run(sample) for sample in X]
    return np.array([h for h, _ in runs]), np.array([o for _, o in runs])


def mean_absolute_error(layer_2, y):
    n, k = y.shape
    total = 0
    for i in range(n):
        for j in range(k):
            total += abs(layer_2[i, j] - y[i, j])
    return total / (n * k)
