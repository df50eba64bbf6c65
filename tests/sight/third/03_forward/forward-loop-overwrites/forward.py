import numpy as np

def layer(inp, w):
    res = np.zeros((inp.shape[0], w.shape[1]))
    for r in range(inp.shape[0]):
        for c in range(w.shape[1]):
            for k in range(w.shape[0]):
                res[r][c] = inp[r][k] * w[k][c]
    return 1 / (1 + np.exp(-res))

def forward(X, synapse_0, synapse_1):
    layer_1 = layer(X, synapse_0)
    layer_2 = layer(layer_1, synapse_1)
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    return np.mean(np.abs(layer_2 - y))
