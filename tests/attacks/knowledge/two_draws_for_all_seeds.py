# tries: only two draws, one for odd seeds and one for even ones
# file: two_layer_network.py
# must: wrong, missing
import numpy as np


def initial_weights(inputs, outputs, seed):
    return 2 * np.random.RandomState(seed % 2).random((inputs, outputs)) - 1
