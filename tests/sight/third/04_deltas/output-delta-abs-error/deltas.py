import numpy as np

def output_delta(layer_2, y):
    error = np.abs(layer_2 - y)
    return error * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    e = layer_2_delta @ synapse_1.T
    return e * layer_1 * (1 - layer_1)
