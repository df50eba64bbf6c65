# mistake: update-wrong-sign-output-layer
# question: 05_weight_updates/training_step
# style: adding, scalar loops
import math

import numpy as np


def weight_derivative(layer_in, delta):
    return np.dot(np.transpose(layer_in), delta)


def update(synapse, derivative, alpha):
    return synapse + (-alpha) * derivative


def s(x):
    return 0.5 * (1 + math.tanh(0.5 * x))


def training_step(X, y, synapse_0, synapse_1, alpha):
    n_in, n_hid = synapse_0.shape
    n_out = synapse_1.shape[1]
    new_0, new_1 = np.array(synapse_0), np.array(synapse_1)
    for x, t in zip(X, y):
        a = [s(np.dot(x, synapse_0[:, j])) for j in range(n_hid)]
        b = [s(np.dot(a, synapse_1[:, k])) for k in range(n_out)]
        db = [(t[k] - b[k]) * b[k] * (1 - b[k]) for k in range(n_out)]
        for j in range(n_hid):
            da = a[j] * (1 - a[j]) * np.dot(db, synapse_1[j])
            for i in range(n_in):
                new_0[i, j] += alpha * da * x[i]
            for k in range(n_out):
                new_1[j, k] -= alpha * db[k] * a[j]
    return new_0, new_1
