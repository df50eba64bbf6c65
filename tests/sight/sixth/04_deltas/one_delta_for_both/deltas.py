import numpy as np

def delta(error, values):
    return error * values - error * values ** 2

def output_delta(layer_2, y):
    return delta(layer_2 - y, layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return delta(np.inner(layer_2_delta, synapse_1), layer_1)
