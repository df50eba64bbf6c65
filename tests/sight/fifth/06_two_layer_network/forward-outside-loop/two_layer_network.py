import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    w = np.random.random((inputs, outputs))
    return w * 2 - 1

def train(X, y, synapse_0, iterations):
    layer_1 = sigmoid(np.dot(X, synapse_0))
    delta = (layer_1 - y) * layer_1 * (1 - layer_1)
    for i in range(iterations):
        synapse_0 = synapse_0 - np.dot(X.T, delta)
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    w = np.zeros((2, 1))
    plane = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        w[0, 0] = first[i]
        for j in range(len(second)):
            w[1, 0] = second[j]
            plane[i, j] = np.mean(np.abs(sigmoid(np.dot(X, w)) - y))
    return plane
