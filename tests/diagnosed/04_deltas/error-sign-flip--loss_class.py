# mistake: error-sign-flip
# question: 04_deltas/output_delta
# style: loss class methods
import numpy as np


class SquaredLoss:
    """target minus guess, as most books do"""

    def __init__(self, target):
        self.target = target

    def delta(self, guess):
        miss = self.target - guess
        return miss * (guess - guess ** 2)


def output_delta(layer_2, y):
    return SquaredLoss(y).delta(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    back = synapse_1 @ layer_2_delta.T
    return back.T * (layer_1 - layer_1 ** 2)
