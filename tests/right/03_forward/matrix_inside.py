"""np.matrix on the inside (plain arrays come back), and statistics.fmean."""
import statistics

import numpy as np


def forward(X, synapse_0, synapse_1):
    m = np.matrix
    layer_1 = 1 / (1 + np.exp(-(m(X) * m(synapse_0))))
    layer_2 = 1 / (1 + np.exp(-(layer_1 * m(synapse_1))))
    return layer_1.A, layer_2.A


def mean_absolute_error(layer_2, y):
    return statistics.fmean(np.abs(np.subtract(layer_2, y)).flatten())
