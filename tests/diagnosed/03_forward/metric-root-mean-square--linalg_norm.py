# mistake: metric-root-mean-square
# question: 03_forward/mean_absolute_error
# style: linalg norm, lambda
import numpy as np

sg = lambda q: 1.0 - 1.0 / (1.0 + np.exp(q))


def forward(X, synapse_0, synapse_1):
    L1 = sg(np.tensordot(X, synapse_0, axes=1))
    L2 = sg(np.tensordot(L1, synapse_1, axes=1))
    return L1, L2


def mean_absolute_error(layer_2, y):
    return np.linalg.norm(layer_2 - y) / np.sqrt(y.size)
