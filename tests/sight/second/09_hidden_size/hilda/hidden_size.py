import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed = seed
    synapse_0 = 2 * np.random.random((inputs, hidden_size)) - 1
    synapse_1 = 2 * np.random.random((hidden_size, outputs)) - 1
    return synapse_0, synapse_1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    n, inputs = X.shape
    synapse_0, synapse_1 = initial_weights(inputs, hidden_size, y.shape[1], seed)
    for i in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        l2d = (l2 - y) * l2 * (1 - l2)
        l1d = l2d.dot(synapse_1.T) * l1 * (1 - l1)
        synapse_1 -= alpha * l1.T.dot(l2d)
        synapse_0 -= alpha * X.T.dot(l1d)
    return np.mean(np.abs(sigmoid(sigmoid(X.dot(synapse_0)).dot(synapse_1)) - y))
