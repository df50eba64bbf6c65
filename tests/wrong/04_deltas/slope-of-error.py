# wrong: output_delta
# outcome: wrong
# The slope at the error.
import numpy as np


def output_delta(layer_2, y):
    error = layer_2 - y
    return error * error * (1 - error)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    error = layer_2_delta @ synapse_1.T
    return error * layer_1 * (1 - layer_1)
