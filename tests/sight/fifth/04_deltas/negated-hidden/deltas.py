import numpy as np

def output_delta(layer_2, y):
    return (layer_2 - y) * (layer_2 - layer_2 ** 2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    # the error flows backwards, so minus
    backwards = -np.dot(layer_2_delta, synapse_1.T)
    return backwards * (layer_1 - layer_1 ** 2)
