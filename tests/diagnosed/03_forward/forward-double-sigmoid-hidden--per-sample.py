# mistake: forward-double-sigmoid-hidden
# question: 03_forward/forward
# style: one sample each

import numpy as np


def sig(v):
    return 1 / (np.exp(-v) + 1)


def forward(X, synapse_0, synapse_1):
    hiddens, outputs = [], []
    for sample in X:
        hidden = sig(sample.dot(synapse_0))
        output = sig(sig(hidden).dot(synapse_1))
        hiddens.append(hidden)
        outputs.append(output)
    return np.vstack(hiddens), np.vstack(outputs)


def mean_absolute_error(layer_2, y):
    miss = y - layer_2
    miss[miss < 0] *= -1
    return miss.sum() / miss.size
