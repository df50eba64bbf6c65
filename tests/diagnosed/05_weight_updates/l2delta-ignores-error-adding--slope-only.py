# mistake: l2delta-ignores-error-adding
# question: 05_weight_updates/training_step
# style: per sample, adding
import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum("ki,kj", layer_in, delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    w, v = synapse_0.copy(), synapse_1.copy()
    for x in X:
        h = 1 / (1 + np.exp(-(x @ synapse_0)))
        o = 1 / (1 + np.exp(-(h @ synapse_1)))
        output_delta = o * (1 - o)
        hidden_delta = (synapse_1 @ output_delta) * h * (1 - h)
        v += alpha * h[:, None] * output_delta
        w += alpha * x[:, None] * hidden_delta
    return w, v
