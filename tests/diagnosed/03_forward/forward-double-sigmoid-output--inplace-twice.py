# mistake: forward-double-sigmoid-output
# question: 03_forward/forward
# style: in-place squash calls

import numpy as np


def squash_in_place(a):
    np.negative(a, out=a)
    np.exp(a, out=a)
    a += 1
    np.reciprocal(a, out=a)


def forward(X, synapse_0, synapse_1):
    layer_1 = X @ synapse_0
    squash_in_place(layer_1)
    layer_2 = layer_1 @ synapse_1
    squash_in_place(layer_2)
    squash_in_place(layer_2)
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    total = 0.0
    for guess, target in zip(layer_2.flat, y.flat):
        total += abs(guess - target)
    return total / y.size
