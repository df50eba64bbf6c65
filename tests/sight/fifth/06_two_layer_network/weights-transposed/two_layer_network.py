import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    rng = np.random.default_rng(seed)
    return 2 * rng.random((outputs, inputs)) - 1

def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        l1 = sigmoid(X @ synapse_0)
        synapse_0 = synapse_0 - X.T @ ((l1 - y) * l1 * (1 - l1))
    return (synapse_0, l1)

def error_plane(X, y, first, second):
    A, B = np.meshgrid(first, second, indexing='ij')
    z = np.stack([X[k, 0] * A + X[k, 1] * B for k in range(len(X))])
    return np.mean(np.abs(sigmoid(z) - y.reshape(-1, 1, 1)), axis=0)
