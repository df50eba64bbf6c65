import math

import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + math.exp(-z))


def one_layer(values, weights, bias):
    out = np.zeros((len(values), weights.shape[1]))
    for i in range(len(values)):
        for j in range(weights.shape[1]):
            total = bias[j]
            for k in range(weights.shape[0]):
                total += values[i, k] * weights[k, j]
            out[i, j] = sigmoid(total)
    return out


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    hidden = one_layer(X, synapse_0, bias_0)
    return hidden, one_layer(hidden, synapse_1, bias_1)


def bias_derivative(delta):
    n, units = delta.shape
    slopes = np.zeros(units)
    for i in range(n):
        for j in range(units):
            slopes[j] += delta[i, j]
    return slopes


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    hidden = one_layer(X, synapse_0, bias_0)
    guess = one_layer(hidden, synapse_1, bias_1)
    w0, b0 = synapse_0.copy(), bias_0.copy()
    w1, b1 = synapse_1.copy(), bias_1.copy()
    for i in range(len(X)):
        out_delta = (y[i] - guess[i]) * guess[i] * (1 - guess[i])
        hid_delta = (synapse_1 @ out_delta) * hidden[i] * (1 - hidden[i])
        w1 += alpha * np.outer(hidden[i], out_delta)
        b1 += alpha * out_delta
        w0 += alpha * np.outer(X[i], hid_delta)
        b0 += alpha * hid_delta
    return w0, b0, w1, b1
