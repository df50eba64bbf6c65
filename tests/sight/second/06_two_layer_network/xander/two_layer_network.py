import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        a = sigmoid(np.matmul(X, synapse_0))
        synapse_0 = synapse_0 - np.matmul(X.T, (a - y) * a * (1 - a))
    return synapse_0, a

def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i, w0 in enumerate(first):
        for j, w1 in enumerate(second):
            synapse = np.array([[w0, w1]])
            plane[i, j] = np.mean(np.abs(y - sigmoid(np.matmul(X, synapse))))
    return plane
