import numpy as np

def slope(o): return o - o * o

def output_delta(layer_2, y):
    rows, cols = layer_2.shape
    out = np.zeros_like(layer_2)
    for r in range(rows):
        for c in range(cols):
            out[r, c] = (layer_2[r, c] - y[r, c]) * slope(layer_2[r, c])
    return out

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    n, hidden = layer_1.shape
    result = np.zeros((n, hidden))
    for i in range(n):
        for h in range(hidden):
            blame = 0
            for o in range(layer_2_delta.shape[1]):
                blame += layer_2_delta[i, o] * synapse_1[h, o]
            result[i, h] = blame * slope(layer_1[i, h])
    return result
