import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, outputs))

def sigmoid(x): return 1/(1+np.exp(-x))

def train(X, y, synapse_0, iterations):
    w = synapse_0
    for it in range(iterations):
        guess = sigmoid(X @ w)
        w = w + X.T @ ((y - guess) * guess * (1 - guess))
    return guess, w

def error_plane(X, y, first, second):
    grid = np.zeros((len(first), len(second)))
    for (i, j), _ in np.ndenumerate(grid):
        grid[i, j] = np.mean(np.abs(y - sigmoid(np.dot(X, np.array([[first[i]], [second[j]]])))))
    return grid
