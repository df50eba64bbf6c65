import numpy as np

def output_delta(layer_2, y):
    sure = layer_2 * (1 - layer_2)
    return (layer_2 - y) / sure

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    sure = layer_1 * (1 - layer_1)
    return layer_2_delta.dot(synapse_1.T) * sure
