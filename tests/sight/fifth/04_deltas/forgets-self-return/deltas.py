import numpy as np

def output_delta(layer_2, y):
    error = layer_2 - y
    delta = error * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    error = layer_2_delta.dot(synapse_1.T)
    return error * layer_1 * (1 - layer_1)
