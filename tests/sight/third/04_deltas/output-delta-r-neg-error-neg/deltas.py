import numpy as np

def output_delta(layer_2, y):
    # the error as in Part 1, then turned round since we subtract
    error = y - layer_2
    delta = error * layer_2 * (1 - layer_2)
    return -delta

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    back = np.matmul(layer_2_delta, np.transpose(synapse_1))
    back *= layer_1
    back *= 1 - layer_1
    return back
