# mistake: error-sign-flip
# question: 04_deltas/output_delta
# style: plain scalar loops
import numpy as np


def output_delta(layer_2, y):
    rows, cols = layer_2.shape
    result = np.empty((rows, cols))
    for r in range(rows):
        for c in range(cols):
            o = layer_2[r, c]
            result[r, c] = o * (y[r, c] - o) * (1.0 - o)
    return result


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    result = np.zeros_like(layer_1)
    for r in range(layer_1.shape[0]):
        for h in range(layer_1.shape[1]):
            total = 0.0
            for c in range(synapse_1.shape[1]):
                total += layer_2_delta[r, c] * synapse_1[h, c]
            o = layer_1[r, h]
            result[r, h] = total * o * (1.0 - o)
    return result
