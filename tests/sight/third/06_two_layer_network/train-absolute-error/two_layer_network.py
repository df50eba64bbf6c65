import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, outputs))

def sigmoid(x): return 1/(1+np.exp(-x))

def train(X, y, synapse_0, iterations):
    for it in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_1_error = np.abs(y - layer_1)
        layer_1_delta = layer_1_error * layer_1 * (1 - layer_1)
        synapse_0 = synapse_0 - np.dot(X.T, layer_1_delta)
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    grid = np.zeros((len(first), len(second)))
    for (i, j), _ in np.ndenumerate(grid):
        grid[i, j] = np.mean(np.abs(y - sigmoid(np.dot(X, np.array([[first[i]], [second[j]]])))))
    return grid
