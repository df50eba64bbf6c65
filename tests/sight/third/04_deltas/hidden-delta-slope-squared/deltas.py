import numpy as np

def output_delta(layer_2, y):
    return (layer_2 - y) * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    slope = layer_1 * (1 - layer_1)
    layer_1_error = layer_2_delta.dot(synapse_1.T) * slope
    layer_1_delta = layer_1_error * slope
    return layer_1_delta
