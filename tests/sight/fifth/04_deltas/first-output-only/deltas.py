import numpy as np

def output_delta(layer_2, y):
    return np.multiply(layer_2 - y, layer_2 * (1 - layer_2))

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    n, outs = layer_2_delta.shape
    share = np.zeros_like(layer_1)
    for s in range(n):
        for h in range(layer_1.shape[1]):
            for o in range(outs):
                share[s, h] = layer_2_delta[s, o] * synapse_1[h, o]
    return share * (layer_1 * (1 - layer_1))
