import numpy as np

def output_delta(layer_2, y):
    n = layer_2.shape[0]
    grad = (layer_2 - y) * layer_2 * (1 - layer_2)
    return grad / n

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    grad = np.matmul(layer_2_delta, synapse_1.T)
    grad *= layer_1 * (1 - layer_1)
    return grad
