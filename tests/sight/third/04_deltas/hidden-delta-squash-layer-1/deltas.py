import numpy as np

def sigmoid_slope(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 - s)

def output_delta(layer_2, y):
    return (layer_2 - y) * (layer_2 - layer_2 ** 2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.dot(layer_2_delta, synapse_1.T) * sigmoid_slope(layer_1)
