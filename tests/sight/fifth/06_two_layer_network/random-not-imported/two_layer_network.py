import numpy as np

def initial_weights(inputs, outputs, seed):
    random.seed(seed)
    return np.array([[random.uniform(-1, 1) for o in range(outputs)] for i in range(inputs)])

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        synapse_0 = synapse_0 - X.T.dot((layer_1 - y) * layer_1 * (1 - layer_1))
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    return np.array([[abs(sigmoid(X.dot([[a], [b]])) - y).mean() for b in second] for a in first])
