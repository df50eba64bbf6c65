import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.randint(-1, 2, size=(inputs, outputs)).astype(float)

def train(X, y, synapse_0, iterations):
    n = 0
    while n != iterations:
        l = sig(X.dot(synapse_0))
        synapse_0 = synapse_0 - X.T.dot((l - y) * l * (1 - l))
        n = n + 1
    return synapse_0, l

def error_plane(X, y, first, second):
    return np.array([[np.mean(np.abs(sig(f * X[:, 0] + s * X[:, 1]) - y[:, 0])) for s in second] for f in first])
