# mistake: l1error-abs-weights
# question: 04_deltas/hidden_delta
# style: matmul with absolute
import numpy as np


def derivative_of(o):
    return o * (1 - o)


def shares(weights):
    """how much each hidden node contributes"""
    return np.absolute(weights)


def output_delta(layer_2, y):
    return (layer_2 - y) * derivative_of(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.matmul(layer_2_delta, shares(synapse_1).T) * derivative_of(layer_1)
