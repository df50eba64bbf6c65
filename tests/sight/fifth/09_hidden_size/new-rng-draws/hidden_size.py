import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    rng = np.random.default_rng(seed)
    synapse_0 = 2 * rng.random((inputs, hidden_size)) - 1
    synapse_1 = 2 * rng.random((hidden_size, outputs)) - 1
    return synapse_0, synapse_1

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    s0 = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    s1 = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    for j in range(iterations):
        l1 = sigmoid(X @ s0)
        l2 = sigmoid(l1 @ s1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = (d2 @ s1.T) * l1 * (1 - l1)
        s1 -= alpha * l1.T @ d2
        s0 -= alpha * X.T @ d1
    return np.mean(np.abs(sigmoid(sigmoid(X @ s0) @ s1) - y))
