# mistake: error-on-rounded-prediction
# question: 04_deltas/output_delta
# style: decision helper, einsum
import numpy as np


def decide(probability):
    return (probability >= 0.5).astype(float)


def sureness(o):
    return np.einsum("ij,ij->ij", o, 1 - o)


def output_delta(layer_2, y):
    wrong = decide(layer_2) - y
    return wrong * sureness(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.einsum("ik,jk,ij->ij", layer_2_delta, synapse_1, sureness(layer_1))
