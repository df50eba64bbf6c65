# mistake: l2delta-no-derivative
# question: 04_deltas/output_delta
# style: row comprehension, lists
import numpy as np


def output_delta(layer_2, y):
    return np.array([[g - t for g, t in zip(gs, ts)] for gs, ts in zip(layer_2, y)])


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    rows = []
    for d, a in zip(layer_2_delta, layer_1):
        rows.append([float(np.inner(d, w)) * s * (1 - s) for w, s in zip(synapse_1, a)])
    return np.array(rows)
