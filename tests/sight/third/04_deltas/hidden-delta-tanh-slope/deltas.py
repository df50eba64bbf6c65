import numpy as np

def output_delta(layer_2, y):
    return (layer_2 - y) * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    err = np.zeros(layer_1.shape)
    for o in range(layer_2_delta.shape[1]):
        err += np.outer(layer_2_delta[:, o], synapse_1[:, o])
    return err * (1 - layer_1 * layer_1)
