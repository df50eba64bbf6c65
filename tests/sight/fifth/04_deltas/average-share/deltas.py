import numpy as np

def output_delta(layer_2, y):
    slope = layer_2 * (1 - layer_2)
    return (layer_2 - y) * slope

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    slope = layer_1 * (1 - layer_1)
    per_output = layer_2_delta[:, None, :] * synapse_1[None, :, :]
    return per_output.mean(axis=2) * slope
