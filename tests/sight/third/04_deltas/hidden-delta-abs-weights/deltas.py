import numpy as np

def output_delta(layer_2, y):
    return (layer_2 - y) * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    importance = np.abs(synapse_1)
    share = layer_2_delta @ importance.T
    return share * layer_1 * (1 - layer_1)
