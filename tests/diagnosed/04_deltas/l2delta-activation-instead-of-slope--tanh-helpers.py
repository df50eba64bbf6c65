# mistake: l2delta-activation-instead-of-slope
# question: 04_deltas/output_delta
# style: two tanh helpers
import numpy as np


def act(v):
    return (1 + np.tanh(0.5 * v)) / 2


def act_prime(o):
    return o - np.square(o)


def output_delta(layer_2, y):
    residual = layer_2 - y
    residual = residual * act(layer_2)
    return residual


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    residual = np.einsum("nk,hk->nh", layer_2_delta, synapse_1)
    residual = residual * act_prime(layer_1)
    return residual
