import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    for i in range(iterations):
        layer_1 = sigmoid(np.dot(X, w))
        error = layer_1 - y
        w -= np.dot(X.T, error * layer_1 * (1 - layer_1))
    return w, error

def error_plane(X, y, first, second):
    result = []
    for f in first:
        line = []
        for s in second:
            guess = sigmoid(f * X[:, 0] + s * X[:, 1])
            line.append(np.mean(np.abs(guess - y[:, 0])))
        result.append(line)
    return np.array(result)
