import math

import numpy as np


def squash(x):
    return 1 / (1 + math.exp(-x))


def one_sample(x, w0, b0, w1, b1):
    hidden = []
    for j in range(len(b0)):
        s = b0[j]
        for i in range(len(x)):
            s += x[i] * w0[i, j]
        hidden.append(squash(s))
    out = []
    for k in range(len(b1)):
        s = b1[k]
        for j in range(len(hidden)):
            s += hidden[j] * w1[j, k]
        out.append(squash(s))
    return hidden, out


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    layer_1, layer_2 = [], []
    for x in X:
        hidden, out = one_sample(x, synapse_0, bias_0, synapse_1, bias_1)
        layer_1.append(hidden)
        layer_2.append(out)
    return np.array(layer_1), np.array(layer_2)


def bias_derivative(delta):
    result = []
    for u in range(delta.shape[1]):
        s = 0.0
        for n in range(delta.shape[0]):
            s += delta[n, u]
        result.append(s)
    return np.array(result)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    w0, b0, w1, b1 = synapse_0.copy(), bias_0.copy(), synapse_1.copy(), bias_1.copy()
    for n in range(len(X)):
        hidden, out = one_sample(X[n], synapse_0, bias_0, synapse_1, bias_1)
        d_out = [(out[k] - y[n, k]) * out[k] * (1 - out[k]) for k in range(len(out))]
        d_hid = []
        for j in range(len(hidden)):
            e = 0.0
            for k in range(len(out)):
                e += d_out[k] * synapse_1[j, k]
            d_hid.append(e * hidden[j] * (1 - hidden[j]))
        for j in range(len(hidden)):
            for k in range(len(out)):
                w1[j, k] -= alpha * hidden[j] * d_out[k]
        for i in range(X.shape[1]):
            for j in range(len(hidden)):
                w0[i, j] -= alpha * X[n, i] * d_hid[j]
        for k in range(len(out)):
            b1[k] -= alpha * d_out[k]
        for j in range(len(hidden)):
            b0[j] -= alpha * d_hid[j]
    return w0, b0, w1, b1
