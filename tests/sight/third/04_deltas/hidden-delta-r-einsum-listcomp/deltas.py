import numpy as np

def output_delta(layer_2, y):
    return np.array([[(g - t) * g * (1 - g) for g, t in zip(gs, ts)] for gs, ts in zip(layer_2, y)])

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.einsum("no,ho,nh,nh->nh", layer_2_delta, synapse_1, layer_1, 1 - layer_1)
