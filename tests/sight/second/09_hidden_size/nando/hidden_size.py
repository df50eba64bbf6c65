import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    s0 = 2 * np.random.random((inputs, hidden_size)) - 1
    s1 = 2 * np.random.random((hidden_size, outputs)) - 1
    return s0, s1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    synapse_0, synapse_1 = initial_weights(3, hidden_size, 1, seed)
    for _ in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T.dot(d2)
        synapse_0 = synapse_0 - alpha * X.T.dot(d1)
    return np.mean(np.abs(sigmoid(sigmoid(X.dot(synapse_0)).dot(synapse_1)) - y))
