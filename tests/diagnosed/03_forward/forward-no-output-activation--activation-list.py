# mistake: forward-no-output-activation
# question: 03_forward/forward
# style: zipped activation list

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def identity(z):
    return z


def forward(X, synapse_0, synapse_1):
    made = []
    signal = X
    for synapse, activation in zip([synapse_0, synapse_1], [sigmoid, identity]):
        signal = activation(np.matmul(signal, synapse))
        made.append(signal)
    return made


def mean_absolute_error(layer_2, y):
    return np.linalg.norm((layer_2 - y).ravel(), 1) / len(layer_2.ravel())
