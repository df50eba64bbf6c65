# mistake: l1delta-no-derivative
# question: 04_deltas/hidden_delta
# style: accumulating triple loop
import numpy as np


def output_delta(layer_2, y):
    delta = layer_2 - y
    delta *= layer_2
    delta *= 1 - layer_2
    return delta


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    n, outputs = layer_2_delta.shape
    hidden = synapse_1.shape[0]
    delta = np.zeros((n, hidden))
    for sample in range(n):
        for node in range(hidden):
            for out in range(outputs):
                delta[sample, node] += synapse_1[node, out] * layer_2_delta[sample, out]
    return delta
