import numpy as np

def d(o):
    return o * (1 - o)

def output_delta(layer_2, y):
    return (layer_2 - y) * d(layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    e = layer_2_delta.dot(synapse_1.T)
    return e * d(e)
