import numpy as np

def slope(out):
    return out * (1 - out)

def output_delta(layer_2, y):
    error = layer_2 - y
    return error / slope(layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    error = layer_2_delta.dot(synapse_1.T)
    return error * slope(layer_1)
