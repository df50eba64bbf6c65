import numpy as np


def deriv(output):
    return output * (1 - output)


def output_delta(layer_2, y):
    # how far each guess missed
    missed = np.abs(layer_2 - y)
    return missed * deriv(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    error = np.matmul(layer_2_delta, np.transpose(synapse_1))
    return error * deriv(layer_1)
