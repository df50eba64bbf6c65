import numpy as np

def output_delta(layer_2, y):
    return (layer_2 - y) * (layer_2 - layer_2**2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    importance = np.abs(synapse_1)
    return layer_2_delta.dot(importance.T) * (layer_1 - layer_1**2)
