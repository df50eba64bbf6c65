import numpy as np

def slope(o):
    return o*(1-o)

def output_delta(layer_2, y):
    error = y - layer_2
    return error * slope(layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    error = layer_2_delta.dot(synapse_1.T)
    return error * slope(layer_1)
