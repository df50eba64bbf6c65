import numpy as np

def initial_weights(inputs, outputs, seed):
    weights = 2 * np.random.random((inputs, outputs)) - 1
    return weights

def sig(z): return 1 / (1 + np.exp(-z))

def train(X, y, synapse_0, iterations):
    w = np.copy(synapse_0)
    for k in range(iterations):
        out = sig(X.dot(w))
        w += X.T.dot((y - out) * out * (1 - out))
    return w, out

def error_plane(X, y, first, second):
    return np.array([[np.mean(np.abs(sig(X.dot(np.array([[f], [s]]))) - y)) for s in second] for f in first])
