import numpy as np

def deriv(o):
    return o * (1 - o)

def output_delta(layer_2, y):
    layer_2_error = layer_2 - y
    return layer_2_error * deriv(layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    return layer_1_error * deriv(layer_1)
