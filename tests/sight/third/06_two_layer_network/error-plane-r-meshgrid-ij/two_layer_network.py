import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    w = np.random.uniform(low=-1.0, high=1.0, size=inputs * outputs)
    return w.reshape(inputs, outputs)

def train(X, y, synapse_0, iterations):
    weights = [synapse_0]
    layers = []
    for i in range(iterations):
        layers.append((1 + np.tanh(X @ weights[i] / 2)) / 2)
        l = layers[i]
        weights.append(weights[i] - X.T @ ((l - y) * l * (1 - l)))
    return weights[-1], layers[-1]

def error_plane(X, y, first, second):
    A, B = np.meshgrid(first, second, indexing="ij")
    W = np.stack([A.ravel(), B.ravel()])       # (2, a*b)
    guesses = 1 / (1 + np.exp(-X @ W))          # (n, a*b)
    return np.mean(np.abs(guesses - y), axis=0).reshape(A.shape)
