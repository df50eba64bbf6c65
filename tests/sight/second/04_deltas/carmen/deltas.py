import numpy as np

def output_delta(layer_2, y):
    error = y - layer_2
    return -error * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    layer_1_error = (synapse_1 @ layer_2_delta.T).T
    return layer_1_error * (layer_1 * (1 - layer_1))
