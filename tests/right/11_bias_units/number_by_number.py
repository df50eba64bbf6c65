"""Python loops and math.exp; the biases' slopes are collected on the way."""
import math

import numpy as np


def _unit(values, weights, bias):
    total = bias
    for value, weight in zip(values, weights):
        total += value * weight
    return 1 / (1 + math.exp(-total))


def _layer(values, synapse, bias):
    return [_unit(values, synapse[:, at], bias[at]) for at in range(len(bias))]


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    hidden = [_layer(row, synapse_0, bias_0) for row in X]
    return np.array(hidden), np.array([_layer(row, synapse_1, bias_1) for row in hidden])


def bias_derivative(delta):
    slopes = [0.0] * delta.shape[1]
    for row in delta:
        for at, value in enumerate(row):
            slopes[at] += value
    return np.array(slopes)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    new = [np.copy(each) for each in (synapse_0, bias_0, synapse_1, bias_1)]
    for row, target in zip(X, y):
        hidden = _layer(row, synapse_0, bias_0)
        guess = _layer(hidden, synapse_1, bias_1)
        delta = [(g - t) * g * (1 - g) for g, t in zip(guess, target)]
        for h, value in enumerate(hidden):
            blame = sum(d * w for d, w in zip(delta, synapse_1[h])) * value * (1 - value)
            for i, given in enumerate(row):
                new[0][i, h] -= alpha * given * blame
            new[1][h] -= alpha * blame
            for o, d in enumerate(delta):
                new[2][h, o] -= alpha * value * d
        for o, d in enumerate(delta):
            new[3][o] -= alpha * d
    return tuple(new)
