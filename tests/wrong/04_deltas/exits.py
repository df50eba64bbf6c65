# wrong: hidden_delta
# outcome: error
# says: exit
# sys.exit() in the middle.
import sys

import numpy as np


def output_delta(layer_2, y):
    error = layer_2 - y
    return error * layer_2 * (1 - layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    sys.exit("done")
    error = layer_2_delta @ synapse_1.T
    return error * layer_1 * (1 - layer_1)
