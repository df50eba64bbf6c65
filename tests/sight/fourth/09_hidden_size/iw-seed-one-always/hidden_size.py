import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(1)
    synapse_0 = 2*np.random.random((inputs,hidden_size)) - 1
    synapse_1 = 2*np.random.random((hidden_size,outputs)) - 1
    return synapse_0, synapse_1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    inputs = X.shape[1]
    outputs = y.shape[1]
    np.random.seed(seed)
    w0 = 2 * np.random.random(size=(inputs, hidden_size)) - 1
    w1 = 2 * np.random.random(size=(hidden_size, outputs)) - 1
    sig = lambda z: 1 / (1 + np.exp(-z))
    for i in range(0, iterations):
        p = sig(np.dot(X, w0))
        q = sig(np.dot(p, w1))
        r = np.multiply(q - y, q - q * q)
        s = np.multiply(np.dot(r, w1.T), p - p * p)
        w0 -= alpha * np.dot(X.T, s)
        w1 -= alpha * np.dot(p.T, r)
    return abs(sig(sig(X.dot(w0)).dot(w1)) - y).mean()
