import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    synapse_0 = 2 * np.random.random((inputs, hidden_size)) - 1
    synapse_1 = 2 * np.random.random((hidden_size, outputs)) - 1
    return synapse_0, synapse_1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w = list(initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    for step in range(1, iterations):
        h = sigmoid(X.dot(w[0]))
        o = sigmoid(h.dot(w[1]))
        go = (o - y) * o * (1 - o)
        gh = go.dot(w[1].T) * h * (1 - h)
        w[1] = w[1] - alpha * h.T.dot(go)
        w[0] = w[0] - alpha * X.T.dot(gh)
    return np.abs(sigmoid(sigmoid(X.dot(w[0])).dot(w[1])) - y).mean()
