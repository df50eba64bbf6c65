# mistake: alpha-scales-weights
# question: 05_weight_updates/update
# style: bracketed one liner
import numpy as np


def weight_derivative(layer_in, delta):
    return np.stack([layer_in[:, i] @ delta for i in range(layer_in.shape[1])])


def update(synapse, derivative, alpha):
    return (synapse - derivative) * alpha


def training_step(X, y, synapse_0, synapse_1, alpha):
    h = 1 / (np.exp(-(X @ synapse_0)) + 1)
    o = 1 / (np.exp(-(h @ synapse_1)) + 1)
    do = (o - y) * (o * (1 - o))
    dh = (do @ synapse_1.T) * (h * (1 - h))
    return synapse_0 - weight_derivative(X, dh) * alpha, synapse_1 - weight_derivative(h, do) * alpha
