# mistake: l1error-from-error-not-delta
# question: 05_weight_updates/training_step
# style: pure Python loops
import math

import numpy as np


def weight_derivative(layer_in, delta):
    g = np.zeros((layer_in.shape[1], delta.shape[1]))
    for a, d in zip(layer_in, delta):
        for i, ai in enumerate(a):
            for j, dj in enumerate(d):
                g[i, j] += ai * dj
    return g


def update(synapse, derivative, alpha):
    out = synapse.copy()
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = out[i, j] - alpha * derivative[i, j]
    return out


def activate(total):
    if total >= 0:
        return 1 / (1 + math.exp(-total))
    e = math.exp(total)
    return e / (1 + e)


def training_step(X, y, synapse_0, synapse_1, alpha):
    H, K = synapse_1.shape
    hidden = np.array([[activate(float(x @ synapse_0[:, h])) for h in range(H)] for x in X])
    output = np.array([[activate(float(h @ synapse_1[:, k])) for k in range(K)] for h in hidden])
    error = output - y
    out_delta = np.zeros_like(output)
    hid_delta = np.zeros_like(hidden)
    for n in range(len(X)):
        for k in range(K):
            out_delta[n, k] = error[n, k] * output[n, k] * (1 - output[n, k])
        for h in range(H):
            blame = 0.0
            for k in range(K):
                blame += error[n, k] * synapse_1[h, k]
            hid_delta[n, h] = blame * hidden[n, h] * (1 - hidden[n, h])
    return (
        update(synapse_0, weight_derivative(X, hid_delta), alpha),
        update(synapse_1, weight_derivative(hidden, out_delta), alpha),
    )
