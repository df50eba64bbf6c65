# mistake: l1delta-adds-slope
# question: 04_deltas/hidden_delta
# style: tensordot and locals
import numpy as np


def output_delta(layer_2, y):
    far_off = layer_2 - y
    unsure = layer_2 - layer_2 * layer_2
    return far_off * unsure


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    far_off = np.tensordot(layer_2_delta, synapse_1.T, axes=1)
    unsure = layer_1 - layer_1 * layer_1
    return far_off + unsure
