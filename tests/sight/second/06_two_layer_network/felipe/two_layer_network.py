import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    return 2*np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        delta = (y - layer_1)*layer_1*(1 - layer_1)
        synapse_0 = synapse_0 + X.T.dot(delta)
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    return np.array([[np.abs(sigmoid(X.dot([[f], [s]])) - y).mean() for s in second] for f in first])
