import math
import numpy as np

def sig(v):
    return 1 / (1 + math.exp(-v)) if v > -700 else 0.0

def layer(inp, w):
    out = np.zeros((inp.shape[0], w.shape[1]))
    for r in range(inp.shape[0]):
        for c in range(w.shape[1]):
            s = 0.0
            for k in range(w.shape[0]):
                s += inp[r, k] * w[k, c]
            out[r, c] = sig(s)
    return out

def forward(X, synapse_0, synapse_1):
    hidden = layer(X, synapse_0)
    return [hidden, layer(hidden, synapse_1)]

def mean_absolute_error(layer_2, y):
    total = 0
    count = 0
    for guess_row, true_row in zip(layer_2, y):
        for g, t in zip(guess_row, true_row):
            total += g - t if g > t else t - g
            count += 1
    return total / count
