import numpy as np


def with_ones(a):
    return np.hstack([a, np.ones((a.shape[0], 1))])


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    big_0 = np.vstack([synapse_0, bias_0])
    big_1 = np.vstack([synapse_1, bias_1])
    layer_1 = 1 / (1 + np.exp(-with_ones(X).dot(big_0)))
    layer_2 = 1 / (1 + np.exp(-with_ones(layer_1).dot(big_1)))
    return layer_1, layer_2


def bias_derivative(delta):
    return np.ones(delta.shape[0]).dot(delta)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    layer_1, layer_2 = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    big_0 = np.vstack([synapse_0, bias_0])
    big_1 = np.vstack([synapse_1, bias_1])
    delta_2 = (y - layer_2) * (layer_2 - layer_2 ** 2)
    delta_1 = delta_2.dot(synapse_1.T) * (layer_1 - layer_1 ** 2)
    big_1 += alpha * with_ones(layer_1).T.dot(delta_2)
    big_0 += alpha * with_ones(X).T.dot(delta_1)
    return big_0[:-1], big_0[-1], big_1[:-1], bias_1 + alpha * delta_2.mean(axis=0)
