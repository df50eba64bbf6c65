# mistake: deriv-double-sigmoid
# question: 04_deltas/output_delta 04_deltas/hidden_delta
# style: shared sigmoid helpers
import numpy as np


def sigma(x):
    return 0.5 * (1.0 + np.tanh(0.5 * x))


def sigma_prime(x):
    s = sigma(x)
    return s * (1.0 - s)


def output_delta(layer_2, y):
    return (layer_2 - y) * sigma_prime(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.inner(layer_2_delta, synapse_1) * sigma_prime(layer_1)
