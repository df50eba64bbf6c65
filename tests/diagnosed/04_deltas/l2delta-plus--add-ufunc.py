# mistake: l2delta-plus
# question: 04_deltas/output_delta
# style: ufuncs and partial
from functools import partial

import numpy as np

one_minus = partial(np.subtract, 1.0)


def output_delta(layer_2, y):
    return np.add(np.subtract(layer_2, y), np.multiply(layer_2, one_minus(layer_2)))


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.multiply(np.multiply(layer_1, one_minus(layer_1)), np.inner(layer_2_delta, synapse_1))
