# mistake: deriv-missing-output-factor
# question: 04_deltas/output_delta 04_deltas/hidden_delta
# style: subclassed layer objects
import numpy as np


class Layer:
    def __init__(self, out):
        self.out = out

    def derivative(self):
        return np.ones_like(self.out) - self.out

    def error(self):
        raise NotImplementedError

    def delta(self):
        return self.error() * self.derivative()


class Output(Layer):
    def __init__(self, out, target):
        super().__init__(out)
        self.target = target

    def error(self):
        return self.out - self.target


class Hidden(Layer):
    def __init__(self, out, after, weights):
        super().__init__(out)
        self.after, self.weights = after, weights

    def error(self):
        return self.after.dot(self.weights.T)


def output_delta(layer_2, y):
    return Output(layer_2, y).delta()


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return Hidden(layer_1, layer_2_delta, synapse_1).delta()
