# mistake: deriv-tanh-form
# question: 04_deltas/output_delta 04_deltas/hidden_delta
# style: vectorize over scalars
import numpy as np


def _slope(o):
    return 1.0 - o * o


slope = np.vectorize(_slope)


def output_delta(layer_2, y):
    return slope(layer_2) * (layer_2 - y)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    passed_back = np.array([[np.dot(w, d) for w in synapse_1] for d in layer_2_delta])
    return slope(layer_1) * passed_back
