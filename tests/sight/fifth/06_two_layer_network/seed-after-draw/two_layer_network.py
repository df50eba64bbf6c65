import numpy as np

def initial_weights(inputs, outputs, seed):
    w = 2*np.random.random((inputs, outputs)) - 1
    np.random.seed(seed)   # always the same numbers
    return w

def train(X, y, synapse_0, iterations):
    w = synapse_0
    for j in range(iterations):
        l1 = 1/(1+np.exp(-np.dot(X, w)))
        d = (l1-y)*(l1*(1-l1))
        w = w - np.dot(X.T, d)
    return w, l1

def error_plane(X, y, first, second):
    m = np.zeros((len(first), len(second)))
    i = 0
    for a in first:
        j = 0
        for b in second:
            l1 = 1/(1+np.exp(-np.dot(X, np.array([a, b]).reshape(2, 1))))
            m[i, j] = np.mean(np.abs(l1-y))
            j += 1
        i += 1
    return m
