# mistake: l2delta-ignores-error
# question: 04_deltas/output_delta
# style: instance with call
import numpy as np


class SigmoidSlope:
    def __call__(self, a):
        return 0.25 - (a - 0.5) ** 2


slope_of = SigmoidSlope()


def output_delta(layer_2, y):
    assert layer_2.shape == y.shape
    return slope_of(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    responsible = np.zeros(layer_1.shape)
    for k, column in enumerate(synapse_1.T):
        responsible = responsible + layer_2_delta[:, [k]] * column
    return responsible * slope_of(layer_1)
