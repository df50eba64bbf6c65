# mistake: metric-sum
# question: 03_forward/mean_absolute_error
# style: vector one norm

import numpy as np

def forward(X, synapse_0, synapse_1):
    layers = [X]
    for synapse in (synapse_0, synapse_1):
        layers.append(1 / (1 + np.exp(-np.matmul(layers[-1], synapse))))
    return tuple(layers[1:])


def mean_absolute_error(layer_2, y):
    return np.linalg.norm(np.concatenate(layer_2 - y), ord=1)
