# wrong: hidden_delta
# outcome: timeout
# says: never ends
# while without a step.
import numpy as np


def output_delta(layer_2, y):
    error = layer_2 - y
    return error * layer_2 * (1 - layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    i = 0
    error = np.zeros(layer_1.shape)
    while i < len(layer_1):
        error[i] = synapse_1 @ layer_2_delta[i]
    return error * layer_1 * (1 - layer_1)
