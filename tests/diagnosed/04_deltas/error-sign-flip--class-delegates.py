# mistake: error-sign-flip
# question: 04_deltas/output_delta
# style: class does work
import numpy as np


class BackwardPass:
    """Holds the two formulas of the way back."""

    @staticmethod
    def squash_slope(out):
        return out - out**2

    def at_output(self, prediction, wanted):
        missing = wanted - prediction
        return np.multiply(missing, self.squash_slope(prediction))

    def at_hidden(self, downstream, weights, activation):
        blame = np.einsum("so,ho->sh", downstream, weights)
        return np.multiply(blame, self.squash_slope(activation))


_backward = BackwardPass()


def output_delta(layer_2, y):
    return _backward.at_output(layer_2, y)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return _backward.at_hidden(layer_2_delta, synapse_1, layer_1)
