import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_prime(x):
    return sigmoid(x) * (1 - sigmoid(x))

def output_delta(layer_2, y):
    return (layer_2 - y) * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return (layer_2_delta @ synapse_1.T) * sigmoid_prime(layer_1)
