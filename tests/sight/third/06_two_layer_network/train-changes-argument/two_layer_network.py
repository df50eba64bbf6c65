import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs,outputs)) - 1

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        layer_1 = 1/(1+np.exp(-np.dot(X, synapse_0)))
        synapse_0 -= np.dot(X.T, (layer_1 - y)*layer_1*(1-layer_1))
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    sig = lambda v: 1 / (1 + np.exp(-v))
    return np.array([[np.mean(abs(sig(X.dot([[a], [b]])) - y)) for b in second] for a in first])
