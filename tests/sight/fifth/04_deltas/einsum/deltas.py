import numpy as np

def _slope(out):
    """Slope of the sigmoid from what came out of it."""
    return out - out * out

def output_delta(layer_2, y):
    miss = layer_2 - y
    return miss * _slope(layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    blame = np.einsum('no,ho->nh', layer_2_delta, synapse_1)
    return blame * _slope(layer_1)
