import numpy as np

def sigmoid_to_derivative(output):
    return output * (1 - output)

def output_delta(layer_2, y):
    return (layer_2 - y) * sigmoid_output_to_derivative(layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return layer_2_delta.dot(synapse_1.T) * sigmoid_to_derivative(layer_1)
