import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    r = np.random.random((inputs, outputs))
    return 2 * (r - 1)

def sigmoid(v):
    return 1 / (1 + np.exp(-v))

def train(X, y, synapse_0, iterations):
    s = synapse_0 + 0
    for i in range(1, iterations + 1):
        layer_1 = sigmoid(X.dot(s))
        s -= X.T.dot((layer_1 - y) * (layer_1 - layer_1 ** 2))
    return s, layer_1

def error_plane(X, y, first, second):
    res = np.zeros((len(first), len(second)))
    for (i, j), _ in np.ndenumerate(res):
        res[i, j] = np.abs(sigmoid(X.dot([[first[i]], [second[j]]])) - y).mean()
    return res
