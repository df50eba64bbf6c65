# mistake: error-on-rounded-prediction
# question: 04_deltas/output_delta
# style: threshold, boolean arithmetic
import numpy as np


def decided(guess):
    return np.where(guess > 0.5, 1.0, 0.0)


def output_delta(layer_2, y):
    wrong = decided(layer_2) - y
    sure = (2 * layer_2 - 1) ** 2
    return wrong * (1 - sure) / 4


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    sure = (2 * layer_1 - 1) ** 2
    return layer_2_delta @ synapse_1.transpose() * (1 - sure) / 4
