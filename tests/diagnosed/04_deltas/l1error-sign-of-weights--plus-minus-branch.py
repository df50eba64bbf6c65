# mistake: l1error-sign-of-weights
# question: 04_deltas/hidden_delta
# style: if else branches
import numpy as np


def steep(v):
    return v * (1 - v)


def output_delta(layer_2, y):
    return steep(layer_2) * (layer_2 - y)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    blame = np.zeros_like(layer_1)
    hidden, outputs = synapse_1.shape
    for h in range(hidden):
        for k in range(outputs):
            if synapse_1[h, k] > 0:
                blame[:, h] += layer_2_delta[:, k]
            else:
                blame[:, h] -= layer_2_delta[:, k]
    return blame * steep(layer_1)
