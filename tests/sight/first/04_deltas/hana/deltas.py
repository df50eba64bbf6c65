import numpy as np

def output_delta(layer_2, y):
    d = np.empty_like(layer_2)
    rows, cols = layer_2.shape
    for i in range(rows):
        for j in range(cols):
            o = layer_2[i][j]
            d[i][j] = o * (1 - o) * (o - y[i][j])
    return d

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    rows = []
    for d, l in zip(layer_2_delta, layer_1):
        blame = synapse_1 @ d
        rows.append(blame * l - blame * l * l)
    return np.array(rows)
