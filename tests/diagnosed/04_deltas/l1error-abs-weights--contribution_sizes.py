# mistake: l1error-abs-weights
# question: 04_deltas/hidden_delta
# style: sums over outputs
import numpy as np


def output_delta(layer_2, y):
    slope = layer_2 - np.square(layer_2)
    return layer_2 * slope - y * slope


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    share = np.fabs(synapse_1)
    blame = sum(np.outer(layer_2_delta[:, k], share[:, k]) for k in range(share.shape[1]))
    return blame * layer_1 - blame * layer_1 ** 2
