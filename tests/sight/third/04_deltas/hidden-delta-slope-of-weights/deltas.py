import numpy as np

def slope(v):
    return v * (1 - v)

def output_delta(layer_2, y):
    return (layer_2 - y) * slope(layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.dot(layer_2_delta, slope(synapse_1).T)
