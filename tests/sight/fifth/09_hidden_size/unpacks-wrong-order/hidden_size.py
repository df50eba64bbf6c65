import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    s0 = -1 + 2 * np.random.random((inputs, hidden_size))
    s1 = -1 + 2 * np.random.random((hidden_size, outputs))
    return s0, s1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    s0, s1 = initial_weights(X.shape[1], y.shape[1], hidden_size, seed)
    for t in range(iterations):
        l1 = sigmoid(X.dot(s0))
        l2 = sigmoid(l1.dot(s1))
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = l2_delta.dot(s1.T) * l1 * (1 - l1)
        s1 -= alpha * l1.T.dot(l2_delta)
        s0 -= alpha * X.T.dot(l1_delta)
    return np.mean(np.abs(sigmoid(sigmoid(X.dot(s0)).dot(s1)) - y))
