import numpy as np

def output_delta(layer_2, y):
    g = layer_2 * (1 - layer_2)
    return g * (layer_2 - y)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    g = layer_1 * (layer_1 - 1)
    return g * layer_2_delta.dot(synapse_1.T)
