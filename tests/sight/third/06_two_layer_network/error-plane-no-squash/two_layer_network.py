import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs,outputs)) - 1

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        l = 1 / (1 + np.exp(-X @ synapse_0))
        synapse_0 = synapse_0 - X.T @ ((l - y) * l * (1 - l))
    return synapse_0, l

def error_plane(X, y, first, second):
    errors = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            guess = X[:, 0] * first[i] + X[:, 1] * second[j]
            errors[i, j] = np.mean(np.abs(guess - y.flatten()))
    return errors
