import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        delta = (layer_1 - y) * layer_1 * (1 - layer_1)
        synapse_0 = synapse_0 - X.T.dot(delta)
    # how good is it now?
    layer_1 = sigmoid(X.dot(synapse_0))
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    p = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            l = sigmoid(X.dot(np.array([[first[i]], [second[j]]])))
            p[i, j] = np.mean(np.abs(l - y))
    return p
