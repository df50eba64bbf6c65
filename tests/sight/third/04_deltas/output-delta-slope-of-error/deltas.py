import numpy as np

def sigmoid_output_to_derivative(output):
    return output * (1 - output)

def output_delta(layer_2, y):
    error = layer_2 - y
    delta = error * sigmoid_output_to_derivative(error)
    return delta

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    error = layer_2_delta.dot(synapse_1.T)
    return error * sigmoid_output_to_derivative(layer_1)
