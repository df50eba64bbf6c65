import numpy as np


def weight_derivative(layer_in, delta):
    out = np.empty((layer_in.shape[1], delta.shape[1]))
    for i in range(layer_in.shape[1]):
        for j in range(delta.shape[1]):
            out[i, j] = sum(layer_in[k, i] * delta[k, j] for k in range(len(layer_in)))
    return out


def update(synapse, derivative, alpha):
    new = synapse.copy()
    for idx, slope in np.ndenumerate(derivative):
        new[idx] -= alpha * slope
    return new


def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = 0.5 * (1 + np.tanh(X.dot(synapse_0) / 2))
    l2 = 0.5 * (1 + np.tanh(l1.dot(synapse_1) / 2))
    l2d = alpha * (y - l2) * (l2 * (1 - l2))   # scaled here, not in the updates
    l1d = l2d.dot(synapse_1.T) * (l1 * (1 - l1))
    new_0 = synapse_0 + weight_derivative(X, l1d)
    new_1 = synapse_1 + weight_derivative(l1, l2d)
    return new_0, new_1
