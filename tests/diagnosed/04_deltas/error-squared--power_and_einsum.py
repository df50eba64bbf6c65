# mistake: error-squared
# question: 04_deltas/output_delta
# style: einsum, np.prod
import numpy as np


def output_delta(layer_2, y):
    error = np.power(np.subtract(layer_2, y), 2)
    return np.prod([error, layer_2, 1 - layer_2], axis=0)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.einsum("no,ho,nh,nh->nh", layer_2_delta, synapse_1, layer_1, 1 - layer_1)
