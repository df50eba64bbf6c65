import numpy as np

def output_delta(layer_2, y):
    out = (layer_2 - y)
    out = out * layer_2
    out = out * (1 - layer_2)
    return out

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return layer_2_delta.dot(synapse_1.T)
