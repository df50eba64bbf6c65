import numpy as np

def output_delta(layer_2, y):
    """d/do of (o - y)^2, then through the sigmoid"""
    dloss = 2 * (layer_2 - y)
    dsig = layer_2 * (1 - layer_2)
    return dloss * dsig

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    dlayer = layer_2_delta @ np.transpose(synapse_1)
    dsig = layer_1 * (1 - layer_1)
    return dlayer * dsig
