# mistake: error-doubled
# question: 04_deltas/output_delta
# style: calculus helper, vectorize
import numpy as np


def power_rule(exponent):
    return lambda base: exponent * base ** (exponent - 1)


d_square = power_rule(2)
d_sigmoid = np.vectorize(lambda o: o * (1 - o))


def output_delta(layer_2, y):
    return d_sigmoid(layer_2) * d_square(layer_2 - y)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    blame = [[np.vdot(d, w) for w in synapse_1] for d in layer_2_delta]
    return d_sigmoid(layer_1) * np.array(blame)
