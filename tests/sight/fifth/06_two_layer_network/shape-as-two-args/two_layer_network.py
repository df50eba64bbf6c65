import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    synapse_0 = 2*np.random.random(inputs, outputs) - 1
    return synapse_0

def sigmoid(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, iterations):
    for iter in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_1_error = layer_1 - y
        layer_1_delta = layer_1_error * (layer_1 * (1 - layer_1))
        synapse_0 = synapse_0 - np.dot(X.T, layer_1_delta)
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    errors = np.zeros((len(first), len(second)))
    for row in range(len(first)):
        for col in range(len(second)):
            synapse_0 = np.array([[first[row]], [second[col]]])
            layer_1 = sigmoid(np.dot(X, synapse_0))
            errors[row, col] = np.mean(np.abs(layer_1 - y))
    return errors
