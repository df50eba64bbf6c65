import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs,outputs)) - 1

def train(X, y, synapse_0, iterations):
    w = synapse_0
    for i in range(iterations):
        l = sigmoid(X @ w)
        w = w - X.T @ ((l - y) * l * (1 - l))
    return w, l

def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            synapse = np.array([[second[j]], [first[i]]])
            plane[i, j] = np.mean(np.abs(sigmoid(X @ synapse) - y))
    return plane
