import numpy as np


def forward(X, synapse_0, synapse_1):
    layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
    layer_2 = 1/(1+np.exp(-(np.dot(X,synapse_1))))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    misses = []
    for guess_row, target_row in zip(layer_2, y):
        for guess, target in zip(guess_row, target_row):
            misses.append(abs(guess - target))
    return float(sum(misses) / len(misses))
