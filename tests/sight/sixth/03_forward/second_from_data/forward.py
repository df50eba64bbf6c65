import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def forward(X, synapse_0, synapse_1):
    layer_1 = sigmoid(np.dot(X, synapse_0))
    layer_2 = sigmoid(np.dot(X, synapse_1))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    total = 0.0
    n = 0
    for guess_row, target_row in zip(layer_2, y):
        for g, t in zip(guess_row, target_row):
            total += abs(g - t)
            n += 1
    return total / n
