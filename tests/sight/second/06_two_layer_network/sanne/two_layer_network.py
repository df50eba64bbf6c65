import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        synapse_0 = synapse_0 - X.T.dot((layer_1 - y) * layer_1 * (1 - layer_1))
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    A, B = np.meshgrid(first, second)
    Z = np.zeros_like(A)
    for k in np.ndindex(A.shape):
        Z[k] = np.mean(np.abs(sigmoid(X.dot(np.array([[A[k]], [B[k]]]))) - y))
    return Z
