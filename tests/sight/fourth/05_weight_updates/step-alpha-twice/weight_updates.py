import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum('ni,no->io', layer_in, delta)


def update(synapse, derivative, alpha):
    synapse -= alpha * derivative
    return synapse


def training_step(X, y, synapse_0, synapse_1, alpha):
    hidden = 1 / (1 + np.exp(-X.dot(synapse_0)))
    guess = 1 / (1 + np.exp(-hidden.dot(synapse_1)))
    guess_delta = alpha * (guess - y) * guess * (1 - guess)
    hidden_delta = alpha * guess_delta.dot(synapse_1.T) * hidden * (1 - hidden)
    return synapse_0 - X.T.dot(hidden_delta), synapse_1 - hidden.T.dot(guess_delta)
