# mistake: update-replaces-weights
# question: 05_weight_updates/update 05_weight_updates/training_step
# style: optimizer class
import numpy as np


class GradientDescent:
    def __init__(self, alpha):
        self.alpha = alpha

    def __call__(self, parameter, gradient):
        parameter = 0 - self.alpha * gradient
        return parameter


def weight_derivative(layer_in, delta):
    return np.matmul(layer_in.transpose(), delta)


def update(synapse, derivative, alpha):
    return GradientDescent(alpha)(synapse, derivative)


def training_step(X, y, synapse_0, synapse_1, alpha):
    optimizer = GradientDescent(alpha)
    activations = [X]
    for weights in (synapse_0, synapse_1):
        activations.append(1 / (1 + np.exp(-np.matmul(activations[-1], weights))))
    guess = activations.pop()
    delta = (guess - y) * guess * (1 - guess)
    learned = []
    for weights in (synapse_1, synapse_0):
        before = activations.pop()
        learned.insert(0, optimizer(weights, weight_derivative(before, delta)))
        delta = np.matmul(delta, weights.transpose()) * before * (1 - before)
    return learned
