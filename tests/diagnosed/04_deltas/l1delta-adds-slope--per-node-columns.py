# mistake: l1delta-adds-slope
# question: 04_deltas/hidden_delta
# style: column per node
import numpy as np


def sig_slope(o):
    return o * (1.0 - o)


def output_delta(layer_2, y):
    return np.column_stack([(layer_2[:, k] - y[:, k]) * sig_slope(layer_2[:, k]) for k in range(y.shape[1])])


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    columns = []
    for h in range(layer_1.shape[1]):
        column = sig_slope(layer_1[:, h])
        for k in range(synapse_1.shape[1]):
            column = column + synapse_1[h, k] * layer_2_delta[:, k]
        columns.append(column)
    return np.column_stack(columns)
