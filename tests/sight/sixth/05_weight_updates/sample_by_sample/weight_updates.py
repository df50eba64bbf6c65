import numpy as np


def weight_derivative(layer_in, delta):
    slopes = [[sum(layer_in[n, i] * delta[n, o] for n in range(len(delta))) for o in range(delta.shape[1])]
              for i in range(layer_in.shape[1])]
    return np.array(slopes)


def update(synapse, derivative, alpha):
    return np.array([[w - alpha * d for w, d in zip(ws, ds)] for ws, ds in zip(synapse, derivative)])


def training_step(X, y, synapse_0, synapse_1, alpha):
    change_0 = np.zeros_like(synapse_0)
    change_1 = np.zeros_like(synapse_1)
    # every sample pulls at the old weights
    for x, t in zip(X, y):
        h = 1 / (1 + np.exp(-(x @ synapse_0)))
        o = 1 / (1 + np.exp(-(h @ synapse_1)))
        d_o = (t - o) * o * (1 - o)
        d_h = (synapse_1 @ d_o) * h * (1 - h)
        change_1 += np.outer(h, d_o)
        change_0 += np.outer(x, d_h)
    return synapse_0 + alpha * change_0, synapse_1 + alpha * change_1
