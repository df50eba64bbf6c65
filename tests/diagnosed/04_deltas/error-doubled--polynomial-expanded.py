# mistake: error-doubled
# question: 04_deltas/output_delta
# style: expanded polynomial class
import numpy as np


class Delta:
    def __init__(self, o):
        self.o = o

    def of_target(self, t):
        o = self.o
        # d/dz of (o - t)^2 with o' = o - o^2, multiplied out
        return 2 * o * o - 2 * o**3 - 2 * t * o + 2 * t * o * o

    def of_blame(self, blame):
        return blame * self.o - blame * self.o**2


def output_delta(layer_2, y):
    return Delta(layer_2).of_target(y)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    blame = sum(np.outer(layer_2_delta[:, k], synapse_1[:, k]) for k in range(synapse_1.shape[1]))
    return Delta(layer_1).of_blame(blame)
