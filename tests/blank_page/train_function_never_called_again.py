# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: only defines things; the training function itself is the exact step
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(X, y, hidden_size=4, alpha=1.0, iterations=10000):
    np.random.seed(1)
    synapse_0 = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    synapse_1 = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    for _ in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_error = y - layer_2
        layer_2_delta = layer_2_error * sigmoid_output_to_derivative(layer_2)
        layer_1_error = np.dot(layer_2_delta, synapse_1.T)
        layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)
        synapse_1 += alpha * np.dot(layer_1.T, layer_2_delta)
        synapse_0 += alpha * np.dot(X.T, layer_1_delta)
    return synapse_0, synapse_1
