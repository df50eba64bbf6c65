# mistake: l2delta-plus
# question: 04_deltas/output_delta
# style: nditer, stepwise variables
import numpy as np


def output_delta(layer_2, y):
    d = np.zeros(layer_2.shape)
    for index, o in np.ndenumerate(layer_2):
        miss = o - y[index]
        gradient = o - o**2
        d[index] = miss
        d[index] += gradient
    return d


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    d = np.zeros(layer_1.shape)
    for (n, h), o in np.ndenumerate(layer_1):
        for k in range(layer_2_delta.shape[1]):
            d[n, h] += layer_2_delta[n, k] * synapse_1[h, k]
        d[n, h] *= o - o**2
    return d
