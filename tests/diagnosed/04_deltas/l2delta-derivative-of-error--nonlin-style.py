# mistake: l2delta-derivative-of-error
# question: 04_deltas/output_delta
# style: nonlin with flag
import numpy as np


def nonlin(t, deriv=False):
    if deriv:
        return t - t * t
    return 0.5 * (1 + np.tanh(t / 2))


def output_delta(layer_2, y):
    l2_error = layer_2 - y
    return l2_error * nonlin(l2_error, deriv=True)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    l1_error = layer_2_delta.dot(synapse_1.T)
    return l1_error * nonlin(layer_1, deriv=True)
