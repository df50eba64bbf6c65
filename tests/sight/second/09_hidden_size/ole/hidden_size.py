import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    synapse_0 = np.random.uniform(-1, 1, size=(inputs, hidden_size))
    synapse_1 = np.random.uniform(-1, 1, size=(hidden_size, outputs))
    return synapse_0, synapse_1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    inputs = X.shape[0]
    outputs = y.shape[1]
    synapse_0, synapse_1 = initial_weights(inputs, hidden_size, outputs, seed)
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
        layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * layer_1 * (1 - layer_1)
        synapse_1 = synapse_1 - alpha * np.dot(layer_1.T, layer_2_delta)
        synapse_0 = synapse_0 - alpha * np.dot(X.T, layer_1_delta)
    return np.mean(np.abs(sigmoid(np.dot(sigmoid(np.dot(X, synapse_0)), synapse_1)) - y))
