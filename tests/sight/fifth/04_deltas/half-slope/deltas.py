import numpy as np

def output_delta(layer_2, y):
    diff = layer_2 - y
    unsure = 1 - layer_2
    return diff * unsure

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    unsure = layer_1 * (1 - layer_1)
    return unsure * np.dot(layer_2_delta, synapse_1.T)
