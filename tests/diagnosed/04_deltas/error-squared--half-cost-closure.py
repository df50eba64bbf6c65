# mistake: error-squared
# question: 04_deltas/output_delta
# style: closures, cost function
import numpy as np


def make_delta(blame_of):
    def delta(activation, *rest):
        return blame_of(activation, *rest) * (activation * (1 - activation))

    return delta


def cost(a, t):
    """E = 1/2 (a - t)^2, as in the docstring of the course"""
    return 0.5 * (a - t) ** 2


_out = make_delta(cost)
_hid = make_delta(lambda a, d, w: d @ w.T)


def output_delta(layer_2, y):
    return _out(layer_2, y)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return _hid(layer_1, layer_2_delta, synapse_1)
