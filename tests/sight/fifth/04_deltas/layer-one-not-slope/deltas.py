import numpy as np

def output_delta(layer_2, y):
    return (layer_2 - y) * (1 - layer_2) * layer_2

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    error_1 = np.dot(layer_2_delta, synapse_1.T)
    delta_1 = error_1 * layer_1
    return delta_1
