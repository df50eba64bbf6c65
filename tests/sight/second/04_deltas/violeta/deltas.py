import numpy as np

def output_delta(layer_2, y):
    return np.multiply(layer_2 - y, layer_2 * (1 - layer_2))

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    n_out = synapse_1.shape[1]
    e = np.dot(layer_2_delta, synapse_1.T) / n_out
    return np.multiply(e, layer_1 * (1 - layer_1))
