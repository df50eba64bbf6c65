import numpy as np

def sigmoid(t):
    return 1/(1+np.exp(-t))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.rand(inputs, outputs)-1

def train(X, y, synapse_0, iterations):
    i = 0
    while i < iterations:
        layer_1 = sigmoid(np.dot(X, synapse_0))
        synapse_0 = synapse_0 - np.dot(X.T, (layer_1-y)*layer_1*(1-layer_1))
        i = i + 1
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    a = len(first)
    b = len(second)
    errors = np.zeros((a, b))
    for i in range(a):
        for j in range(b):
            w = np.array([[second[j]], [first[i]]])
            errors[i, j] = np.mean(np.abs(sigmoid(np.dot(X, w)) - y))
    return errors
