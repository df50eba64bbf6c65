import numpy as np

def output_delta(layer_2, y):
    d = np.zeros(layer_2.shape)
    for i in range(layer_2.shape[0]):
        for k in range(layer_2.shape[1]):
            o = layer_2[i, k]
            d[i, k] = (o - y[i, k]) * o * (1 - o)
    return d

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    n, hidden = layer_1.shape
    d = np.zeros((n, hidden))
    for i in range(n):
        for h in range(hidden):
            share = 0
            for k in range(synapse_1.shape[1]):
                share += layer_2_delta[i, k] * synapse_1[h, k]
            d[i, h] = share * layer_1[i, h] * (1 - layer_1[i, h])
    return d
