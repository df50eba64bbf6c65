# mistake: l2delta-derivative-of-error
# question: 04_deltas/output_delta
# style: closures, chained callback
import numpy as np


def chain(f):
    def through(value, at):
        return value * f(at)
    return through


@chain
def times_slope(o):
    return o - o * o


def output_delta(layer_2, y):
    error = layer_2 - y
    return times_slope(error, at=error)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    error = np.matmul(layer_2_delta, np.transpose(synapse_1))
    return times_slope(error, at=layer_1)
