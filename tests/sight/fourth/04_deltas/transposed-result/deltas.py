import numpy as np


def output_delta(layer_2, y):
    d = np.zeros(layer_2.shape)
    for i in range(layer_2.shape[0]):
        for k in range(layer_2.shape[1]):
            g = layer_2[i, k]
            d[i, k] = (g - y[i, k]) * g * (1 - g)
    return d


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    err = synapse_1.dot(layer_2_delta.T)
    a = layer_1.T
    return err * a * (1 - a)
