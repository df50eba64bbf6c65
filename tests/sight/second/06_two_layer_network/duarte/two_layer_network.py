import numpy as np

def sig(x):
    return 0.5 + 0.5*np.tanh(0.5*x)

def initial_weights(inputs, outputs, seed):
    rng = np.random.RandomState(seed)
    w = np.zeros((inputs, outputs))
    for j in range(outputs):
        w[:, j] = 2*rng.random_sample(inputs) - 1
    return w

def train(X, y, synapse_0, iterations):
    W = np.array(synapse_0)
    for it in range(1, iterations + 1):
        layer_1 = np.array([sig(row.dot(W)) for row in X])
        G = np.zeros_like(W)
        for row, out, target in zip(X, layer_1, y):
            G += np.outer(row, (out - target)*out*(1 - out))
        W = W - G
    return W, layer_1

def error_plane(X, y, first, second):
    plane = np.full((len(first), len(second)), np.nan)
    for j, w1 in enumerate(second):
        for i, w0 in enumerate(first):
            guess = sig(w0*X[:, 0] + w1*X[:, 1])
            plane[i, j] = np.abs(guess - y[:, 0]).sum()/len(y)
    return plane
