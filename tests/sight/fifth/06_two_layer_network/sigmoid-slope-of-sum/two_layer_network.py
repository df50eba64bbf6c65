import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def derivative(x):
    return x*(1-x)

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        z = np.dot(X, synapse_0)
        layer_1 = sigmoid(z)
        layer_1_delta = (layer_1 - y) * derivative(z)
        synapse_0 = synapse_0 - np.dot(X.T, layer_1_delta)
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i, w0 in enumerate(first):
        for j, w1 in enumerate(second):
            layer_1 = sigmoid(np.dot(X, np.array([[w0], [w1]])))
            plane[i, j] = np.mean(np.abs(layer_1 - y))
    return plane
