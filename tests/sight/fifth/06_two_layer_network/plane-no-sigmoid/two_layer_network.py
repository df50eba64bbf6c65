import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return -1 + 2*np.random.random((inputs, outputs))

def train(X, y, synapse_0, iterations):
    for j in range(iterations):
        layer_1 = 1/(1+np.exp(-np.dot(X, synapse_0)))
        layer_1_delta = (layer_1 - y)*(layer_1*(1-layer_1))
        synapse_0 = synapse_0 - X.T.dot(layer_1_delta)
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    plane = []
    for a in first:
        for b in second:
            guess = X[:, 0] * a + X[:, 1] * b
            plane.append(np.mean(np.abs(guess - y[:, 0])))
    return np.array(plane).reshape(len(first), len(second))
