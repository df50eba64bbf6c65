# mistake: error-averaged-too-early
# question: 04_deltas/output_delta
# style: running scalar total
import numpy as np


def output_delta(layer_2, y):
    total = 0.0
    count = 0
    for guess, want in zip(layer_2.flat, y.flat):
        total += guess - want
        count += 1
    error = total / count

    out = layer_2.copy()
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = error * layer_2[i, j] * (1 - layer_2[i, j])
    return out


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    out = layer_1.copy()
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = np.dot(layer_2_delta[i], synapse_1[j]) * layer_1[i, j] * (1 - layer_1[i, j])
    return out
