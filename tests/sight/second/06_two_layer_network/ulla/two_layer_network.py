import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    return np.random.RandomState(seed).uniform(low=-1, high=1, size=(inputs, outputs))

def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        layer_1 = sigmoid(X @ synapse_0)
        synapse_0 = synapse_0 + X.T @ ((y - layer_1) * layer_1 * (1 - layer_1))
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    grid = np.zeros((first.shape[0], second.shape[0]))
    for row in range(grid.shape[0]):
        for col in range(grid.shape[1]):
            weights = np.array([[second[col]], [first[row]]])
            grid[row, col] = np.abs(sigmoid(X @ weights) - y).mean()
    return grid
