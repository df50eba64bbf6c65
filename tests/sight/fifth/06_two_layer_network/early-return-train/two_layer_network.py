import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    for i in range(iterations):
        layer_1 = sigmoid(X @ w)
        err = layer_1 - y
        w -= X.T @ (err * layer_1 * (1 - layer_1))
        return w, layer_1

def error_plane(X, y, first, second):
    result = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            layer_1 = sigmoid(X @ np.array([[first[i]], [second[j]]]))
            result[i, j] = np.mean(np.abs(layer_1 - y))
    return result
