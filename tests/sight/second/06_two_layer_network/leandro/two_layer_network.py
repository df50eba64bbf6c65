import numpy as np

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_1_delta = (layer_1 - y) * layer_1 * (1.0 - layer_1)
        synapse_0 = synapse_0 - X.T.dot(layer_1_delta)
    layer_1 = sigmoid(X.dot(synapse_0))   # final prediction
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            guess = sigmoid(X[:, [0]] * first[i] + X[:, [1]] * second[j])
            plane[i, j] = abs(guess - y).mean()
    return plane
