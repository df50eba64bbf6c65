# mistake: l1error-uses-updated-weights
# question: 05_weight_updates/training_step
# style: layers with backward
import numpy as np


class Dense:
    def __init__(self, weights, rate):
        self.weights = weights
        self.rate = rate

    def forward(self, x):
        self.x = x
        self.out = 0.5 * (1 + np.tanh(np.matmul(x, self.weights) / 2))
        return self.out

    def backward(self, error):
        delta = error * self.out * (1 - self.out)
        self.weights = update(self.weights, weight_derivative(self.x, delta), self.rate)
        return np.matmul(delta, self.weights.T)


def weight_derivative(layer_in, delta):
    return np.matmul(layer_in.T, delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    layers = [Dense(synapse_0, alpha), Dense(synapse_1, alpha)]
    signal = X
    for layer in layers:
        signal = layer.forward(signal)
    error = signal - y
    for layer in layers[::-1]:
        error = layer.backward(error)
    return [layer.weights for layer in layers]
