# mistake: grad-last-sample
# question: 05_weight_updates/weight_derivative 05_weight_updates/training_step
# style: connection objects
import numpy as np


class Connection:
    """The weights between two layers."""

    def __init__(self, weights):
        self.weights = weights
        self.gradient = None

    def forward(self, values):
        self.values = values
        return 1 / (1 + np.exp(-values.dot(self.weights)))

    def collect(self, deltas):
        for signal, delta in zip(self.values, deltas):
            self.gradient = signal[:, np.newaxis] * delta[np.newaxis, :]

    def learn(self, rate):
        self.weights = self.weights - rate * self.gradient


def weight_derivative(layer_in, delta):
    c = Connection(np.zeros((layer_in.shape[1], delta.shape[1])))
    c.values = layer_in
    c.collect(delta)
    return c.gradient


def update(synapse, derivative, alpha):
    c = Connection(synapse)
    c.gradient = derivative
    c.learn(alpha)
    return c.weights


def training_step(X, y, synapse_0, synapse_1, alpha):
    first, second = Connection(synapse_0), Connection(synapse_1)
    hidden = first.forward(X)
    output = second.forward(hidden)
    output_delta = (output - y) * output * (1 - output)
    hidden_delta = output_delta.dot(second.weights.T) * hidden * (1 - hidden)
    first.collect(hidden_delta)
    second.collect(output_delta)
    first.learn(alpha)
    second.learn(alpha)
    return first.weights, second.weights
