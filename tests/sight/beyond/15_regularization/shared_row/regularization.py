import math

import numpy as np


def penalty(synapse_0, synapse_1, strength):
    s = 0.0
    for synapse in [synapse_0, synapse_1]:
        for row in synapse:
            for w in row:
                s += w * w
    return 0.5 * strength * s


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    inputs, hidden = synapse_0.shape
    outputs = synapse_1.shape[1]
    # begin with the slopes of the penalty, then add those of each sample
    slope_0 = [[0.0] * hidden] * inputs
    slope_1 = [[strength * synapse_1[j, k] for k in range(outputs)] for j in range(hidden)]
    for x, t in zip(X, y):
        h = [1 / (1 + math.exp(-sum(x[i] * synapse_0[i, j] for i in range(inputs)))) for j in range(hidden)]
        o = [1 / (1 + math.exp(-sum(h[j] * synapse_1[j, k] for j in range(hidden)))) for k in range(outputs)]
        do = [(o[k] - t[k]) * o[k] * (1 - o[k]) for k in range(outputs)]
        dh = [sum(do[k] * synapse_1[j, k] for k in range(outputs)) * h[j] * (1 - h[j]) for j in range(hidden)]
        for j in range(hidden):
            for k in range(outputs):
                slope_1[j][k] += h[j] * do[k]
            for i in range(inputs):
                slope_0[i][j] += x[i] * dh[j]
    return synapse_0 - alpha * (np.array(slope_0) + strength * synapse_0), synapse_1 - alpha * np.array(slope_1)
