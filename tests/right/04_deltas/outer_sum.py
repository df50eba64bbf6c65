"""The hidden delta by broadcasting over three axes; the output delta split into named parts."""
import numpy as np


def output_delta(layer_2, y):
    layer_2_error = layer_2 - y
    slope = layer_2 * (1 - layer_2)
    return layer_2_error * slope


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    blame = (layer_2_delta[:, None, :] * synapse_1[None, :, :]).sum(axis=2)
    return blame * layer_1 * (1 - layer_1)
