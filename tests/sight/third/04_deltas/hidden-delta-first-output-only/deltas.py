import numpy as np

def output_delta(layer_2, y):
    return (layer_2 - y) * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    n, hidden = layer_1.shape
    delta = np.zeros((n, hidden))
    for i in range(n):
        for j in range(hidden):
            delta[i, j] = layer_2_delta[i, 0] * synapse_1[j, 0] * layer_1[i, j] * (1 - layer_1[i, j])
    return delta
