import numpy as np

def output_delta(layer_2, y):
    return (layer_2 - y) * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    h, o = synapse_1.shape
    back = synapse_1.reshape(o, h)
    return np.dot(layer_2_delta, back) * layer_1 * (1 - layer_1)
