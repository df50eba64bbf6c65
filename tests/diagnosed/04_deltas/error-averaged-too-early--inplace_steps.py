# mistake: error-averaged-too-early
# question: 04_deltas/output_delta
# style: in-place multiplication
import numpy as np


def output_delta(layer_2, y):
    how_wrong = (layer_2 - y).mean()
    d = 1 - layer_2
    d *= layer_2
    d *= how_wrong
    return d


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    d = np.tensordot(layer_2_delta, synapse_1, axes=([1], [1]))
    d *= layer_1
    d *= 1 - layer_1
    return d
