import numpy as np

def output_delta(layer_2, y):
    # how much did we miss
    return np.subtract(layer_2, y)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.dot(layer_2_delta, synapse_1.T) * layer_1 * (1 - layer_1)
