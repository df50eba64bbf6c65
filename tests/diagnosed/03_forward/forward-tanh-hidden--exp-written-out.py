# mistake: forward-tanh-hidden
# question: 03_forward/forward
# style: tanh from exponentials

import numpy as np


def bend(z):
    return 1 - 2 / (np.exp(2 * z) + 1)


def squash(z):
    return 1 / (np.exp(-z) + 1)


def forward(X, synapse_0, synapse_1):
    h = bend(np.inner(X, synapse_0.T))
    return h, squash(np.inner(h, synapse_1.T))


def mean_absolute_error(guess, target):
    return np.average(np.fabs(target - guess))
