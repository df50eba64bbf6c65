import numpy as np

def output_delta(layer_2, y):
    return (layer_2 - y) * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    total_delta = layer_2_delta.sum(axis=1, keepdims=True)
    total_weight = synapse_1.sum(axis=1)
    return total_delta * total_weight * layer_1 * (1 - layer_1)
