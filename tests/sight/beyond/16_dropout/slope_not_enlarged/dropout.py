import math

import numpy as np


def sg(v):
    return 1 / (1 + math.exp(-v))


def dropped(layer, mask, keep):
    out = np.zeros_like(layer)
    for i in range(layer.shape[0]):
        for j in range(layer.shape[1]):
            if mask[i, j]:
                out[i, j] = layer[i, j] / keep
    return out


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    w0, w1 = synapse_0.copy(), synapse_1.copy()
    I, H = w0.shape
    O = w1.shape[1]
    for n in range(len(X)):
        h = [sg(sum(X[n, i] * synapse_0[i, j] for i in range(I))) for j in range(H)]
        t = [h[j] / keep if mask[n, j] else 0.0 for j in range(H)]
        o = [sg(sum(t[j] * synapse_1[j, k] for j in range(H))) for k in range(O)]
        do = [(o[k] - y[n, k]) * o[k] * (1 - o[k]) for k in range(O)]
        for j in range(H):
            if not mask[n, j]:
                continue  # was not there
            back = sum(do[k] * synapse_1[j, k] for k in range(O)) / keep
            for k in range(O):
                w1[j, k] -= alpha * t[j] * do[k]
            for i in range(I):
                w0[i, j] -= alpha * X[n, i] * back * h[j] * (1 - h[j])
    return w0, w1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    w0, w1 = synapse_0.copy(), synapse_1.copy()
    I, H = w0.shape
    O = w1.shape[1]
    wire = [[synapse_1[j, k] / keep if mask[j, k] else 0.0 for k in range(O)] for j in range(H)]
    for n in range(len(X)):
        h = [sg(sum(X[n, i] * synapse_0[i, j] for i in range(I))) for j in range(H)]
        o = [sg(sum(h[j] * wire[j][k] for j in range(H))) for k in range(O)]
        do = [(o[k] - y[n, k]) * o[k] * (1 - o[k]) for k in range(O)]
        for j in range(H):
            back = sum(do[k] * wire[j][k] for k in range(O))
            for k in range(O):
                if mask[j, k]:
                    w1[j, k] -= alpha * h[j] * do[k]
            for i in range(I):
                w0[i, j] -= alpha * X[n, i] * back * h[j] * (1 - h[j])
    return w0, w1
