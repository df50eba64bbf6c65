import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    rng = np.random.RandomState(seed)
    return 2*rng.random_sample((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    alpha = 0.1
    for i in range(iterations):
        layer_1 = sigmoid(X @ synapse_0)
        layer_1_delta = (layer_1 - y) * layer_1 * (1 - layer_1)
        synapse_0 = synapse_0 - alpha * (X.T @ layer_1_delta)
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    return np.array([[np.abs(sigmoid(X @ np.array([[a], [b]])) - y).mean() for b in second] for a in first])
