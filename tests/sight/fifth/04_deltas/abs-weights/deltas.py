import numpy as np

def output_delta(layer_2, y):
    return layer_2 * (1 - layer_2) * (layer_2 - y)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    """the stronger the wire the more blame"""
    strength = np.abs(synapse_1)
    blame = layer_2_delta.dot(strength.T)
    return layer_1 * (1 - layer_1) * blame
