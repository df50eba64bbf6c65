import numpy as np


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    f = lambda z: 1.0 / (1.0 + np.exp(-z))
    h = f(X @ synapse_0 + bias_0)
    o = f(h @ synapse_1 + bias_1)
    return h, o


def bias_derivative(delta):
    total = np.zeros((1, delta.shape[1]))
    for row in delta:
        total += row
    return total


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    f = lambda z: 1.0 / (1.0 + np.exp(-z))
    h = f(X @ synapse_0 + bias_0)
    o = f(h @ synapse_1 + bias_1)
    # y - o, so everything is added
    d_o = (y - o) * o * (1 - o)
    d_h = (d_o @ synapse_1.T) * h * (1 - h)
    w0 = synapse_0 + alpha * (X.T @ d_h)
    b0 = bias_0 + alpha * d_h.sum(axis=0)
    w1 = synapse_1 + alpha * (h.T @ d_o)
    b1 = bias_1 + alpha * d_o.sum(axis=0)
    return w0, b0, w1, b1
