# mistake: update-sign-only
# question: 05_weight_updates/update 05_weight_updates/training_step
# style: direction helper functions
import numpy as np


def direction(slope):
    return np.sign(slope)


def weight_derivative(layer_in, delta):
    return np.dot(delta.T, layer_in).T


def update(synapse, derivative, alpha):
    return synapse - alpha * direction(derivative)


def propagate(values, weights):
    return 1 / (1 + np.exp(-values.dot(weights)))


def training_step(X, y, synapse_0, synapse_1, alpha):
    one = propagate(X, synapse_0)
    two = propagate(one, synapse_1)
    two_delta = (two - y) * (two - two**2)
    one_delta = np.dot(synapse_1, two_delta.T).T * (one - one**2)
    return update(synapse_0, weight_derivative(X, one_delta), alpha), update(
        synapse_1, weight_derivative(one, two_delta), alpha
    )
