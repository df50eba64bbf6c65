# mistake: error-target-row
# question: 04_deltas/output_delta
# style: ravel, functional helpers
import numpy as np


def slope(p):
    return np.subtract(p, np.multiply(p, p))


def output_delta(layer_2, y):
    targets = np.asarray(y).ravel()
    miss = layer_2 - targets
    return miss * slope(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    # (weights . deltas^T)^T  ==  deltas . weights^T
    return (synapse_1 @ layer_2_delta.T).T * slope(layer_1)
