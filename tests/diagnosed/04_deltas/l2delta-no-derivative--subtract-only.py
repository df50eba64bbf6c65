# mistake: l2delta-no-derivative
# question: 04_deltas/output_delta
# style: numpy function calls
import numpy as np


def output_delta(layer_2, y):
    return np.subtract(layer_2, y)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    backward = np.matmul(layer_2_delta, np.swapaxes(synapse_1, 0, 1))
    local = np.multiply(layer_1, np.subtract(1, layer_1))
    return np.multiply(backward, local)
