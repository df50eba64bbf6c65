# mistake: alpha-divides
# question: 05_weight_updates/update 05_weight_updates/training_step
# style: functools partial, reduce
from functools import partial, reduce

import numpy as np


def weight_derivative(layer_in, delta):
    return reduce(np.add, map(np.outer, layer_in, delta))


def _move(rate, weights, slope):
    return weights - slope / rate


def update(synapse, derivative, alpha):
    return _move(alpha, synapse, derivative)


def training_step(X, y, synapse_0, synapse_1, alpha):
    move = partial(_move, alpha)
    logistic = lambda z: 1 / (1 + np.exp(-z))
    a = logistic(X @ synapse_0)
    b = logistic(a @ synapse_1)
    delta_b = (b - y) * b * (1 - b)
    delta_a = (delta_b @ synapse_1.T) * a * (1 - a)
    return move(synapse_0, weight_derivative(X, delta_a)), move(synapse_1, weight_derivative(a, delta_b))
