from functools import reduce
import numpy as np

def slope(v): return (v * (1.0 - v))

def output_delta(layer_2, y):
    return np.prod([layer_2 - y, layer_2, 1 - layer_2], axis=0)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    # one output at a time
    parts = (np.outer(layer_2_delta[:, k], synapse_1[:, k]) for k in range(synapse_1.shape[1]))
    return reduce(np.add, parts) * slope(layer_1)
