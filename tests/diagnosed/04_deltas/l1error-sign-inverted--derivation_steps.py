# mistake: l1error-sign-inverted
# question: 04_deltas/hidden_delta
# style: derivation step by step
import numpy as np


def output_delta(layer_2, y):
    dE_dguess = -(y - layer_2)
    dguess_dsum = layer_2 * (1 - layer_2)
    dE_dsum = dE_dguess * dguess_dsum
    return dE_dsum


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    dE_dhidden = np.zeros(layer_1.shape)
    for column, weights in zip(layer_2_delta.T, synapse_1.T):
        dE_dhidden -= np.outer(column, weights)
    dhidden_dsum = layer_1 * (1 - layer_1)
    return dE_dhidden * dhidden_dsum
