import numpy as np

def output_delta(layer_2, y):
    return y - layer_2

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    g = layer_1 - layer_1 ** 2
    return g * np.dot(layer_2_delta, synapse_1.T)
