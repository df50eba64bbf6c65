import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(X, y, synapse_0, iterations):
    for j in range(iterations):
        layer_0 = X
        layer_1 = sigmoid(np.dot(layer_0, synapse_0))
        layer_1_error = layer_1 - y
        layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)
        synapse_0_derivative = np.dot(layer_0.T, layer_1_delta)
        synapse_0 = synapse_0 - synapse_0_derivative
    return layer_1, synapse_0


def error_plane(X, y, first, second):
    sums = X[:, 0][:, None, None] * first[None, :, None] + X[:, 1][:, None, None] * second[None, None, :]
    guesses = 1 / (1 + np.exp(-sums))
    return np.abs(guesses - y[:, :, None]).mean(axis=0)
