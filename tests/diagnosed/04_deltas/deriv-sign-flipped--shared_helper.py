# mistake: deriv-sign-flipped
# question: 04_deltas/output_delta 04_deltas/hidden_delta
# style: shared slope helper
import numpy as np


def steepness(o):
    return o * (o - 1)


def blame(miss, at):
    return np.multiply(miss, steepness(at))


def output_delta(layer_2, y):
    return blame(np.subtract(layer_2, y), layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return blame(np.dot(synapse_1, layer_2_delta.T).T, layer_1)
