import numpy as np

def output_delta(layer_2, y):
    e = layer_2 - y
    return e * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    hidden, outputs = synapse_1.shape
    w = synapse_1.reshape(outputs, hidden)
    e = layer_2_delta @ w
    return e * layer_1 * (1 - layer_1)
