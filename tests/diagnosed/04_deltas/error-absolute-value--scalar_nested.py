# mistake: error-absolute-value
# question: 04_deltas/output_delta
# style: nested scalar loops
import numpy as np


def slope(o):
    return o * (1 - o)


def output_delta(layer_2, y):
    n, outs = layer_2.shape
    deltas = np.zeros((n, outs))
    for i in range(n):
        for k in range(outs):
            miss = abs(layer_2[i, k] - y[i, k])
            deltas[i, k] = miss * slope(layer_2[i, k])
    return deltas


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    n, hid = layer_1.shape
    deltas = np.zeros((n, hid))
    for i in range(n):
        for j in range(hid):
            blame = 0.0
            for k in range(synapse_1.shape[1]):
                blame += layer_2_delta[i, k] * synapse_1[j, k]
            deltas[i, j] = blame * slope(layer_1[i, j])
    return deltas
