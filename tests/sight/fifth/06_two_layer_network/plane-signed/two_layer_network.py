import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    a = np.random.random(inputs * outputs).reshape(inputs, outputs)
    return 2 * a - 1

def out(X, w):
    return 1 / (1 + np.exp(-np.dot(X, w)))

def train(X, y, synapse_0, iterations):
    for n in range(iterations):
        o = out(X, synapse_0)
        change = np.dot(X.T, (y - o) * o * (1 - o))
        synapse_0 = synapse_0 + change
    return synapse_0, o

def error_plane(X, y, first, second):
    z = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            z[i, j] = np.mean(out(X, np.array([[first[i]], [second[j]]])) - y)
    return z
