import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, size=(inputs, outputs))

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        l = sigmoid(X.dot(synapse_0))
        synapse_0 = synapse_0 - X.T.dot((l-y)*l*(1-l))
    return synapse_0, l

def error_plane(X, y, first, second):
    errors = []
    for w0, w1 in zip(first, second):
        l = sigmoid(X.dot(np.array([[w0], [w1]])))
        errors.append(np.mean(np.abs(l-y)))
    return np.array(errors)
