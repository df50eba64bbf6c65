import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        a = sigmoid(X @ synapse_0)
        synapse_0 = synapse_0 - X.T @ ((a - y)*a*(1 - a))
    return synapse_0, a

def error_plane(X, y, first, second):
    plane = [[0] * len(second)] * len(first)
    for i in range(len(first)):
        for j in range(len(second)):
            a = sigmoid(X @ np.array([[first[i]], [second[j]]]))
            plane[i][j] = abs(a - y).mean()
    return np.array(plane)
