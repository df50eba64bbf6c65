"""Four loops over Python floats, no NumPy in them."""
import numpy as np


def output_delta(layer_2, y):
    rows = []
    for outs, goals in zip(layer_2.tolist(), y.tolist()):
        rows.append([(o - g) * o * (1 - o) for o, g in zip(outs, goals)])
    return np.array(rows)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    n, outputs = layer_2_delta.shape
    hidden = len(synapse_1)
    result = np.zeros((n, hidden))
    for sample in range(n):
        for h in range(hidden):
            for o in range(outputs):
                result[sample, h] += layer_2_delta[sample, o] * synapse_1[h, o]
            result[sample, h] *= layer_1[sample, h] * (1 - layer_1[sample, h])
    return result
