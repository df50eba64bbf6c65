import numpy as np

def output_delta(layer_2, y):
    layer_2_error = layer_2 - y
    return layer_2_error * (layer_2 * (1 - layer_2))

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    layer_1_error = layer_2_delta.T.dot(layer_1)
    return layer_1_error.T * (synapse_1 * (1 - synapse_1))
