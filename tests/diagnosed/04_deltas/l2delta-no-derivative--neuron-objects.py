# mistake: l2delta-no-derivative
# question: 04_deltas/output_delta
# style: neuron objects, loops
import numpy as np


class OutputNeuron:
    def __init__(self, value):
        self.value = value

    def delta(self, target):
        return self.value - target


class HiddenNeuron:
    def __init__(self, value, weights):
        self.value, self.weights = value, weights

    def delta(self, next_deltas):
        blame = 0.0
        for w, d in zip(self.weights, next_deltas):
            blame += w * d
        return blame * self.value * (1.0 - self.value)


def output_delta(layer_2, y):
    return np.array([[OutputNeuron(v).delta(t) for v, t in zip(vs, ts)] for vs, ts in zip(layer_2, y)])


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    rows = []
    for values, deltas in zip(layer_1, layer_2_delta):
        rows.append([HiddenNeuron(v, w).delta(deltas) for v, w in zip(values, synapse_1)])
    return np.array(rows)
