import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.rand(inputs, outputs) * 2 - 1

def train(X, y, synapse_0, iterations):
    layer_1 = sigmoid(X.dot(synapse_0))
    for i in range(1, iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        synapse_0 = synapse_0 - X.T.dot((layer_1 - y) * layer_1 * (1 - layer_1))
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    table = np.ones((len(first), len(second)))
    for i in range(table.shape[0]):
        for j in range(table.shape[1]):
            table[i, j] = np.mean(np.abs(sigmoid(X.dot(np.array([[first[i]], [second[j]]]))) - y))
    return table
