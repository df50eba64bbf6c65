import math
import numpy as np

def squash(v):
    return 1 / (1 + math.exp(-v))

def one_layer(values, weights):
    n, k = len(values), len(weights[0])
    out = np.zeros((n, k))
    for i in range(n):
        for j in range(k):
            total = 0.0
            for m in range(len(weights)):
                total += values[i][m] * weights[m][j]
            out[i, j] = squash(total)
    return out

def forward(X, synapse_0, synapse_1):
    l1 = one_layer(X, synapse_0)
    l2 = one_layer(l1, synapse_1)
    return l1, l2

def mean_absolute_error(layer_2, y):
    total = 0
    count = 0
    for row_l, row_y in zip(layer_2, y):
        for a, b in zip(row_l, row_y):
            total += abs(a - b)
            count += 1
    return float(total / count)
