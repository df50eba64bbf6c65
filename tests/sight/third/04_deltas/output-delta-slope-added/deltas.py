import numpy as np

def output_delta(layer_2, y):
    layer_2_error = layer_2 - y
    layer_2_slope = layer_2 * (1 - layer_2)
    return layer_2_error + layer_2_slope

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    layer_1_slope = layer_1 * (1 - layer_1)
    return np.matmul(layer_2_delta, synapse_1.T) * layer_1_slope
