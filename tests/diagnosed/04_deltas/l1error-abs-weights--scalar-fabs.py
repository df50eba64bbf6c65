# mistake: l1error-abs-weights
# question: 04_deltas/hidden_delta
# style: generator sums, scalars
import numpy as np


def output_delta(layer_2, y):
    return np.array([[o * (1 - o) * (o - t) for o, t in zip(r, s)] for r, s in zip(layer_2.tolist(), y.tolist())])


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    weights = synapse_1.tolist()
    table = []
    for deltas, hs in zip(layer_2_delta.tolist(), layer_1.tolist()):
        row = []
        for h, ws in zip(hs, weights):
            blame = sum(d * abs(w) for d, w in zip(deltas, ws))
            row.append(blame * h * (1 - h))
        table.append(row)
    return np.array(table)
