import numpy as np

def output_delta(layer_2, y):
    d = np.subtract(y, layer_2)
    d *= layer_2 * layer_2 - layer_2      # both signs turned: o(o-1) and y-o
    return d

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    d = np.inner(layer_2_delta, synapse_1)
    d *= layer_1
    d *= 1.0 - layer_1
    return d
