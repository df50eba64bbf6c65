import numpy as np

def deriv(a):
    return a * (1 - a)

def output_delta(layer_2, y):
    return (layer_2 - y) * deriv(y)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    back = layer_2_delta @ synapse_1.T
    return back * deriv(layer_1)
