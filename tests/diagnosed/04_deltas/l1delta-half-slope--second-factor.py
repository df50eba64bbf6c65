# mistake: l1delta-half-slope
# question: 04_deltas/hidden_delta
# style: sample wise vectors
import numpy as np


def output_delta(layer_2, y):
    res = []
    for o, t in zip(layer_2, y):
        res.append((o - t) * o * (1 - o))
    return np.array(res)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    res = []
    for d, h in zip(layer_2_delta, layer_1):
        res.append(synapse_1.dot(d) * h)
    return np.array(res)
