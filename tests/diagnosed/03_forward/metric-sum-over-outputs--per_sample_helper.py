# mistake: metric-sum-over-outputs
# question: 03_forward/mean_absolute_error
# style: per sample generator
import numpy as np


def propagate(X, weights):
    a = X
    for w in weights:
        a = (w.T @ a.T).T
        a = 0.5 + 0.5 * np.tanh(0.5 * a)
        yield a


def forward(X, synapse_0, synapse_1):
    return tuple(propagate(X, (synapse_0, synapse_1)))


def mean_absolute_error(layer_2, y):
    total = 0.0
    for guess, target in zip(layer_2, y):
        total += np.abs(guess - target).sum()
    return total / len(y)
