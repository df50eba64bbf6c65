"""A class with state, made anew for each run; a list of layers; a list comes back."""
import numpy as np


class Network:
    def __init__(self, *weights):
        self.weights = [w.copy() for w in weights]

    def forward(self, X):
        self.layers = [X]
        for w in self.weights:
            self.layers.append(1 / (1 + np.exp(-self.layers[-1] @ w)))
        return self.layers[-1]

    def backward(self, y, alpha):
        gradients = []
        delta = self.layers[-1] - y
        for at in reversed(range(len(self.weights))):
            out = self.layers[at + 1]
            delta = delta * out * (1 - out)
            gradients.insert(0, self.layers[at].T @ delta)
            delta = delta @ self.weights[at].T
        for w, g in zip(self.weights, gradients):
            w -= alpha * g

    def error(self, X, y):
        return np.abs(self.forward(X) - y).mean()


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net, errors = Network(synapse_0, synapse_1), []
    for j in range(iterations):
        error = net.error(X, y)
        if j % report_every == 0:
            errors.append(error)
        net.backward(y, alpha)
    return [*net.weights, errors]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = None
    for alpha in alphas:
        net = Network(synapse_0, synapse_1)
        for _ in range(iterations):
            net.forward(X)
            net.backward(y, alpha)
        left = net.error(X, y)
        if best is None or left < best[0] or np.isnan(best[0]):
            best = (left, alpha)
    return best[1]
