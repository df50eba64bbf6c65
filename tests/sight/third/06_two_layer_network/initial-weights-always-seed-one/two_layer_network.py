import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(1)
    return 2*np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    w = synapse_0 * 1.0
    for i in range(iterations):
        l1 = sigmoid(X @ w)
        w -= X.T @ ((l1 - y) * l1 * (1 - l1))
    return w, l1

def error_plane(X, y, first, second):
    res = np.zeros((first.size, second.size))
    for i in range(first.size):
        for j in range(second.size):
            l1 = sigmoid(X[:, :1] * first[i] + X[:, 1:] * second[j])
            res[i, j] = np.mean(np.abs(l1 - y))
    return res
