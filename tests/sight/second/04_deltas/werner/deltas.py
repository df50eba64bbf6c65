import numpy as np

def output_delta(layer_2, y):
    e = layer_2 - y;
    d = e * layer_2 * (1 - layer_2);
    return d

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    e = np.dot(synapse_1, layer_2_delta.T);
    d = e * layer_1 * (1 - layer_1);
    return d
