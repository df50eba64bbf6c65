import numpy as np

def f(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    r = np.random.RandomState(seed)
    return r.uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        g = f(X.dot(synapse_0))
        synapse_0 = synapse_0 - X.T.dot((g - y) * g * (1 - g))
    return synapse_0, g

def error_plane(X, y, first, second):
    p = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            for k in range(len(X)):
                g = f(X[k, 0] * first[i] + X[k, 1] * second[j])
                p[i, j] += abs(g - y[k, 0])
    return p
