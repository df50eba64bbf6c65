# mistake: l1error-sum-of-deltas
# question: 04_deltas/hidden_delta
# style: per sample, outer
import numpy as np


def _flat(values):
    return values * (1 - values)


def output_delta(layer_2, y):
    return np.vstack([(g - t) * _flat(g) for g, t in zip(layer_2, y)])


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    out = np.empty_like(layer_1)
    for row, (blame, values) in enumerate(zip(layer_2_delta, layer_1)):
        total = sum(blame)
        out[row] = [total * v * (1 - v) for v in values]
    return out
