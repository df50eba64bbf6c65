# mistake: error-doubled
# question: 04_deltas/output_delta
# style: textbook calculus names
import numpy as np

# C = (a - t)^2
dC_da = lambda a, t: 2 * (a - t)
da_dz = lambda a: a - a * a


def output_delta(layer_2, y):
    return dC_da(layer_2, y) * da_dz(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    dC_da1 = np.inner(layer_2_delta, synapse_1)
    return dC_da1 * da_dz(layer_1)
