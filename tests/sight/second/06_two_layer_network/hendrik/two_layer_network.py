import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random(inputs, outputs) - 1

def train(X, y, synapse_0, iterations):
    for iter in range(iterations):
        l1 = sigmoid(np.dot(X, synapse_0))
        l1_delta = (l1 - y) * l1 * (1 - l1)
        synapse_0 = synapse_0 - np.dot(X.T, l1_delta)
    return synapse_0, l1

def error_plane(X, y, first, second):
    rows = []
    for a in first:
        row = []
        for b in second:
            l1 = sigmoid(a * X[:, 0:1] + b * X[:, 1:2])
            row.append(np.mean(np.abs(l1 - y)))
        rows.append(row)
    return np.array(rows)
