# mistake: error-averaged-too-early
# question: 04_deltas/output_delta
# style: column means, matmul
import numpy as np


def _d(s):
    return s * (1 - s)


def output_delta(layer_2, y):
    # the batch's error at each output
    batch_error = np.mean(layer_2 - y, axis=0, keepdims=True)
    return _d(layer_2) * batch_error


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return _d(layer_1) * np.matmul(layer_2_delta, synapse_1.transpose())
