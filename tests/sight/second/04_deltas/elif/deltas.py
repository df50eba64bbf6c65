import numpy as np


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def output_delta(layer_2, y):
    layer_2_error = y - layer_2
    layer_2_delta = layer_2_error * sigmoid_output_to_derivative(layer_2)
    return layer_2_delta


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)
    return layer_1_delta
