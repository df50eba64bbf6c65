import numpy as np

def output_delta(layer_2, y):
    error = layer_2 - y
    slope = layer_2 * (1 - layer_2)
    return error / slope

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    error = layer_2_delta.dot(synapse_1.T)
    slope = layer_1 * (1 - layer_1)
    return error * slope
