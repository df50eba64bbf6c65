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
    plane = []
    for w0 in first:
        row = []
        for w1 in second:
            l1 = 1 / (1 + np.exp(-(X @ np.array([[w0], [w1]]))))
            row.append(np.mean((y - l1) ** 2))
        plane.append(row)
    return np.array(plane)
