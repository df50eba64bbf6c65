import numpy as np

def output_delta(layer_2, y):
    delta = layer_2 - y
    return delta

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    err = np.dot(layer_2_delta, synapse_1.T)
    return err * layer_1 * (1 - layer_1)
