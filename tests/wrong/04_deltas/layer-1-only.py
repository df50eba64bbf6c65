# wrong: hidden_delta
# outcome: wrong
# The slope without its second factor.
import numpy as np


def output_delta(layer_2, y):
    error = layer_2 - y
    return error * layer_2 * (1 - layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    error = layer_2_delta @ synapse_1.T
    return error * (1 - layer_1)
