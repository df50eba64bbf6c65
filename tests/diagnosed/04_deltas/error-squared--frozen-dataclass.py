# mistake: error-squared
# question: 04_deltas/output_delta
# style: dataclass with properties
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Layer:
    values: np.ndarray

    @property
    def steepness(self):
        return self.values - np.square(self.values)

    def delta(self, trouble):
        return trouble * self.steepness


def output_delta(layer_2, y):
    trouble = np.power(layer_2 - y, 2)
    return Layer(layer_2).delta(trouble)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    trouble = np.tensordot(layer_2_delta, synapse_1, axes=([1], [1]))
    return Layer(layer_1).delta(trouble)
