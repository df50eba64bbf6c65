import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs, hidden_size)) - 1, 2*np.random.random((hidden_size, outputs)) - 1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    s0, s1 = initial_weights(3, hidden_size, 1, seed)
    for j in range(iterations):
        l1 = sigmoid(X @ s0)
        l2 = sigmoid(l1 @ s1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ s1.T * l1 * (1 - l1)
        s1 -= alpha * l1.T @ d2
        s0 -= alpha * X.T @ d1
    return np.mean(np.abs(sigmoid(sigmoid(X @ s0) @ s1) - y))
