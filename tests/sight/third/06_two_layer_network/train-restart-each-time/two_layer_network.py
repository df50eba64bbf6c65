import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_1_delta = (layer_1 - y) * layer_1 * (1 - layer_1)
        new_synapse_0 = synapse_0 - np.dot(X.T, layer_1_delta)
    return new_synapse_0, layer_1

def error_plane(X, y, first, second):
    result = []
    for f in first:
        line = []
        for s in second:
            guess = sigmoid(f * X[:, 0] + s * X[:, 1])
            line.append(np.mean(np.abs(guess - y[:, 0])))
        result.append(line)
    return np.array(result)
