import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    return np.random.RandomState(seed).uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    l = sigmoid(X.dot(w))
    for k in range(1, iterations):
        l = sigmoid(X.dot(w))
        w -= X.T.dot((l - y) * l * (1 - l))
    return w, l

def error_plane(X, y, first, second):
    return np.array([[np.mean(abs(sigmoid(X.dot([[a], [b]])) - y)) for b in second] for a in first])
