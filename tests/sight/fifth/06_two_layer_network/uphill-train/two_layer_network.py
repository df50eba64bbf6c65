import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    syn = np.copy(synapse_0)
    for it in range(iterations):
        l1 = sigmoid(np.dot(X, syn))
        l1_error = y - l1
        l1_delta = l1_error * l1 * (1 - l1)
        syn -= np.dot(X.T, l1_delta)
    return syn, l1

def error_plane(X, y, first, second):
    ep = np.zeros((len(first), len(second)))
    for a in range(len(first)):
        for b in range(len(second)):
            l1 = sigmoid(first[a] * X[:, 0:1] + second[b] * X[:, 1:2])
            ep[a, b] = np.abs(y - l1).mean()
    return ep
