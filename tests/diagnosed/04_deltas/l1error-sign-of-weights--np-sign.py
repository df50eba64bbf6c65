# mistake: l1error-sign-of-weights
# question: 04_deltas/hidden_delta
# style: einsum with sign
import numpy as np


def output_delta(layer_2, y):
    return np.einsum("nk,nk,nk->nk", layer_2 - y, layer_2, 1 - layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    direction = np.sign(synapse_1)
    return np.einsum("nk,hk,nh,nh->nh", layer_2_delta, direction, layer_1, 1 - layer_1)
