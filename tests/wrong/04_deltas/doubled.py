# wrong: output_delta
# outcome: wrong
# says: multiplied by the same number
# The 2 of the square's derivative.
import numpy as np


def output_delta(layer_2, y):
    error = 2 * (layer_2 - y)
    return error * layer_2 * (1 - layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    error = layer_2_delta @ synapse_1.T
    return error * layer_1 * (1 - layer_1)
