import numpy


def output_delta(layer_2, y):
    error = layer_2 - y
    slope = layer_2 - layer_2 ** 2
    return numpy.multiply(error, slope)


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    layer_1_error = layer_2_delta.dot(synapse_1)
    return layer_1_error * sigmoid_output_to_derivative(layer_1)
