# mistake: forward-layers-swapped
# question: 03_forward/forward
# style: stack popped backwards

import numpy as np


def forward(X, synapse_0, synapse_1):
    stack = [X]
    for w in synapse_0, synapse_1:
        stack.append(1 / (1 + np.exp(-(stack[-1] @ w))))
    return stack.pop(), stack.pop()


def mean_absolute_error(layer_2, y):
    return np.linalg.norm((layer_2 - y).ravel(), 1) / len(layer_2.ravel())
