# mistake: update-only-output-layer
# question: 05_weight_updates/training_step
# style: perceptron class
import numpy as np


class Perceptron:
    """Output units that learn from the features they are given."""

    def __init__(self, weights):
        self.weights = weights

    def output(self, features):
        return 1 / (1 + np.exp(-features @ self.weights))

    def learn(self, features, target, rate):
        guess = self.output(features)
        delta = (target - guess) * guess * (1 - guess)
        self.weights = self.weights + rate * weight_derivative(features, delta)


def weight_derivative(layer_in, delta):
    return layer_in.T @ delta


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    features = Perceptron(synapse_0).output(X)
    top = Perceptron(synapse_1)
    top.learn(features, y, alpha)
    return synapse_0, top.weights
