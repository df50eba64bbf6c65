import numpy as np


def sigmoid_output_to_derivative(output):
    return output*(1-output)


def sigmoid(x):
    return 1/(1+np.exp(-x))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs,outputs)) - 1


def train(X, y, synapse_0, iterations):
    synapse_0 = synapse_0.copy()
    for iter in range(iterations):
        # forward propagation
        layer_0 = X
        layer_1 = sigmoid(np.dot(layer_0,synapse_0))
        # how much did we miss?
        layer_1_error = layer_1 - y
        layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)
        synapse_0_derivative = np.dot(layer_0.T,layer_1_delta)
        # update weights
        synapse_0 -= synapse_0_derivative
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    k = 0
    for a, b in zip(first, second):
        out = 1 / (1 + np.exp(-X.dot([[a], [b]])))
        plane[k, k] = np.mean(np.abs(out - y))
        k += 1
    return plane
