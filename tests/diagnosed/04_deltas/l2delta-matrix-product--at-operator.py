# mistake: l2delta-matrix-product
# question: 04_deltas/output_delta
# style: matrix operators only
import numpy as np


def gradient(a):
    return a * (1 - a)


def output_delta(layer_2, y):
    e = layer_2 - y
    g = gradient(layer_2)
    return e @ g.T  # shapes have to fit


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return layer_2_delta @ synapse_1.T * gradient(layer_1)
