import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.random((inputs, outputs))

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        delta = (layer_1 - y) * layer_1 * (1 - layer_1)
        synapse_0 = synapse_0 - np.dot(X.T, delta)
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    out = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            w = np.array([[first[i]], [second[j]]])
            out[i][j] = np.mean(np.abs(y - sigmoid(np.dot(X, w))))
    return out
