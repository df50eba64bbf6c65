# mistake: grad-mean-over-batch
# question: 05_weight_updates/weight_derivative
# style: scalar triple loop
import math

import numpy as np


def weight_derivative(layer_in, delta):
    samples = len(layer_in)
    grad = np.zeros((layer_in.shape[1], delta.shape[1]))
    for i in range(grad.shape[0]):
        for j in range(grad.shape[1]):
            grad[i, j] = sum(layer_in[s, i] * delta[s, j] for s in range(samples)) / samples
    return grad


def update(synapse, derivative, alpha):
    new = np.empty_like(synapse)
    for position, w in np.ndenumerate(synapse):
        new[position] = w - alpha * derivative[position]
    return new


def sig(x):
    return 0.5 * (1 + math.tanh(x / 2))


def training_step(X, y, synapse_0, synapse_1, alpha):
    ins, hids, outs = X.shape[1], synapse_0.shape[1], y.shape[1]
    w0, w1 = synapse_0.copy(), synapse_1.copy()
    for s in range(len(X)):
        h = [sig(sum(X[s, i] * synapse_0[i, k] for i in range(ins))) for k in range(hids)]
        o = [sig(sum(h[k] * synapse_1[k, m] for k in range(hids))) for m in range(outs)]
        do = [(y[s, m] - o[m]) * o[m] * (1 - o[m]) for m in range(outs)]
        dh = [sum(do[m] * synapse_1[k, m] for m in range(outs)) * h[k] * (1 - h[k]) for k in range(hids)]
        for k in range(hids):
            for m in range(outs):
                w1[k, m] += alpha * h[k] * do[m]
            for i in range(ins):
                w0[i, k] += alpha * X[s, i] * dh[k]
    return w0, w1
