import numpy as np
import math


def squash(v):
    return 1.0 / (1.0 + math.exp(-v))


def forward(X, synapse_0, synapse_1):
    l1, l2 = [], []
    for row in X:
        h = [squash(sum(r * w for r, w in zip(row, col))) for col in synapse_0.T]
        o = [squash(sum(r * w for r, w in zip(h, col))) for col in synapse_1.T]
        l1.append(h)
        l2.append(o)
    return np.array(l1), np.array(l2)


def mean_absolute_error(layer_2, y):
    total = 0.0
    count = 0
    for guess_row, target_row in zip(layer_2, y):
        for guess, target in zip(guess_row, target_row):
            total += abs(guess - target)
            count += 1
    return total / count
