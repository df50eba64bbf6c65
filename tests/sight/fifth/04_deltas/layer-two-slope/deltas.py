import numpy as np

def s(o):
    return o * (1 - o)

def output_delta(layer_2, y):
    return (layer_2 - y) * s(layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.dot(layer_2_delta * s(layer_2_delta), synapse_1.T)
