# mistake: update-only-hidden-layer
# question: 05_weight_updates/training_step
# style: result thrown away
import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum("sa,sb->ab", layer_in, delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    act = lambda m: 0.5 + np.tanh(m / 2) / 2
    one = act(X @ synapse_0)
    two = act(one @ synapse_1)
    two_delta = two * (1 - two) * (two - y)
    one_delta = one * (1 - one) * np.inner(two_delta, synapse_1)
    update(synapse_1, weight_derivative(one, two_delta), alpha)
    synapse_0 = update(synapse_0, weight_derivative(X, one_delta), alpha)
    return synapse_0, synapse_1
