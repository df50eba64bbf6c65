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
    F, S = np.meshgrid(first, second)
    out = np.zeros(F.shape)
    for i in range(F.shape[0]):
        for j in range(F.shape[1]):
            g = sigmoid(X @ np.array([[F[i, j]], [S[i, j]]]))
            out[i, j] = np.mean(np.abs(g - y))
    return out
