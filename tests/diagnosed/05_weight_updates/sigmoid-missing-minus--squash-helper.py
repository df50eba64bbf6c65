# mistake: sigmoid-missing-minus
# question: 05_weight_updates/training_step
# style: in-place helper functions
import numpy as np


def squash(values):
    values = np.exp(values)
    values += 1
    return 1 / values


def weight_derivative(layer_in, delta):
    return np.dot(delta.T, layer_in).T


def update(synapse, derivative, alpha):
    synapse -= alpha * derivative
    return synapse


def training_step(X, y, synapse_0, synapse_1, alpha):
    hidden = squash(X @ synapse_0)
    guess = squash(hidden @ synapse_1)
    delta = guess - y
    delta *= guess * (1 - guess)
    hidden_delta = delta @ synapse_1.T
    hidden_delta *= hidden * (1 - hidden)
    return update(synapse_0, weight_derivative(X, hidden_delta), alpha), update(
        synapse_1, weight_derivative(hidden, delta), alpha
    )
