# mistake: l1error-ignores-weights
# question: 04_deltas/hidden_delta
# style: keepdims sum, class
import numpy as np


class Deltas:
    def __init__(self, activation):
        self.activation = activation
        self.slope = activation * (1 - activation)

    def from_targets(self, targets):
        return (self.activation - targets) * self.slope

    def from_next(self, next_delta, weights):
        # what all outputs together complain about
        complaint = np.sum(next_delta, axis=1, keepdims=True)
        return complaint * self.slope


def output_delta(layer_2, y):
    return Deltas(layer_2).from_targets(y)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return Deltas(layer_1).from_next(layer_2_delta, synapse_1)
