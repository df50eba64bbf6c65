import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.randn(inputs, outputs)

def sig(z): return 1 / (1 + np.exp(-z))

def train(X, y, synapse_0, iterations):
    w = synapse_0
    for k in range(iterations):
        out = sig(X.dot(w))
        w = w - X.T.dot((out - y) * out * (1 - out))
    return w, out

def error_plane(X, y, first, second):
    return np.array([[np.mean(np.abs(sig(X.dot(np.array([[f], [s]]))) - y)) for s in second] for f in first])
