# mistake: l1error-sign-inverted
# question: 04_deltas/hidden_delta
# style: closure based factory
import numpy as np


def through(activation):
    def apply(error):
        return error * (activation - activation * activation)

    return apply


def output_delta(layer_2, y):
    return through(layer_2)(layer_2 - y)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    # dE/dh = - sum_k delta_k w_hk
    back = -(synapse_1 @ layer_2_delta.T)
    return through(layer_1)(back.T)
