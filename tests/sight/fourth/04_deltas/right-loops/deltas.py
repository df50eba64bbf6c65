import numpy as np

def output_delta(layer_2, y):
    d = np.zeros(layer_2.shape)
    for i in range(layer_2.shape[0]):
        for k in range(layer_2.shape[1]):
            g = layer_2[i, k]
            d[i, k] = (g - y[i, k]) * g * (1 - g)
    return d

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    n, hidden = layer_1.shape
    outputs = synapse_1.shape[1]
    d = np.zeros((n, hidden))
    for i in range(n):
        for h in range(hidden):
            s = 0.0
            for k in range(outputs):
                s += layer_2_delta[i, k] * synapse_1[h, k]
            d[i, h] = s * layer_1[i, h] * (1 - layer_1[i, h])
    return d
