import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    synapse_0 = 2 * np.random.random((inputs, hidden_size)) - 1
    synapse_1 = 2 * np.random.random((hidden_size, outputs)) - 1
    return synapse_0, synapse_1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    synapse_0, synapse_1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    hidden = sigmoid(X @ synapse_0)
    for _ in range(iterations):
        guess = sigmoid(hidden @ synapse_1)
        delta = (guess - y) * guess * (1 - guess)
        synapse_1 -= alpha * (hidden.T @ delta)
    return np.mean(np.abs(sigmoid(hidden @ synapse_1) - y))
