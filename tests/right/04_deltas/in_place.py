"""All of it in place, on the arguments themselves."""
import numpy as np


def output_delta(layer_2, y):
    np.subtract(layer_2, y, out=y)
    y *= layer_2
    layer_2 -= 1
    layer_2 *= -1
    y *= layer_2
    return y


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    back = np.matmul(layer_2_delta, np.transpose(synapse_1))
    layer_1 *= 1 - layer_1
    back *= layer_1
    return back
