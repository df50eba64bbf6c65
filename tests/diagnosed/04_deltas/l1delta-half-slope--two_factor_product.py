# mistake: l1delta-half-slope
# question: 04_deltas/hidden_delta
# style: written out, swapaxes
import numpy as np


def output_delta(layer_2, y):
    up, down = layer_2, 1 - layer_2
    return (layer_2 - y) * up * down


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    blame = np.dot(layer_2_delta, np.swapaxes(synapse_1, 0, 1))
    return blame * (1 - layer_1)
