# my own version
from numpy import exp


def weight_derivative(layer_in, delta):
    """For each weight, the slope of half the sum of all squared errors."""
    return 0.5 * (layer_in.T @ delta)


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha."""
    return synapse - alpha * derivative


def squash(z):
    return 1.0 / (1.0 + exp(-z))


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates."""
    layer_1 = squash(X.dot(synapse_0))
    layer_2 = squash(layer_1.dot(synapse_1))
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    return (update(synapse_0, weight_derivative(X, layer_1_delta), alpha),
            update(synapse_1, weight_derivative(layer_1, layer_2_delta), alpha))
