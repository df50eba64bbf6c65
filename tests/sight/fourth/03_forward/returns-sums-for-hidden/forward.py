import numpy as np


def forward(X, synapse_0, synapse_1):
    z_1 = X @ synapse_0
    a_1 = 1 / (1 + np.exp(-z_1))
    z_2 = a_1 @ synapse_1
    a_2 = 1 / (1 + np.exp(-z_2))
    return z_1, a_2


def mean_absolute_error(layer_2, y):
    misses = []
    for guess_row, target_row in zip(layer_2, y):
        for guess, target in zip(guess_row, target_row):
            misses.append(abs(guess - target))
    return float(sum(misses) / len(misses))
