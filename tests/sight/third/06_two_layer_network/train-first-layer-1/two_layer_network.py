import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, outputs))

def sigmoid(x): return 1/(1+np.exp(-x))

def train(X, y, synapse_0, iterations):
    outputs = []
    for it in range(iterations):
        layer_1 = sigmoid(X @ synapse_0)
        outputs.append(layer_1)
        synapse_0 = synapse_0 - X.T @ ((layer_1 - y) * layer_1 * (1 - layer_1))
    return synapse_0, outputs[0]

def error_plane(X, y, first, second):
    grid = np.zeros((len(first), len(second)))
    for (i, j), _ in np.ndenumerate(grid):
        grid[i, j] = np.mean(np.abs(y - sigmoid(np.dot(X, np.array([[first[i]], [second[j]]])))))
    return grid
