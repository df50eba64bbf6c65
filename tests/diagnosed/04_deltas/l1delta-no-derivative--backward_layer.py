# mistake: l1delta-no-derivative
# question: 04_deltas/hidden_delta
# style: layer classes, backward
import numpy as np


class OutputLayer:
    def __init__(self, out):
        self.out = out

    def backward(self, wanted):
        return np.multiply(self.out - wanted, self.out * (1.0 - self.out))


class Weights:
    def __init__(self, w):
        self.w = w

    def backward(self, delta):
        return (self.w.dot(delta.T)).T


def output_delta(layer_2, y):
    return OutputLayer(layer_2).backward(y)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return Weights(synapse_1).backward(layer_2_delta)
