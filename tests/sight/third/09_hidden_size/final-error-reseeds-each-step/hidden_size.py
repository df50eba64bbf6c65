import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, hidden_size)), np.random.uniform(-1, 1, (hidden_size, outputs))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    for j in range(iterations):
        s0, s1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
        l1 = sigmoid(X @ s0)
        l2 = sigmoid(l1 @ s1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ s1.T * l1 * (1 - l1)
        s1 = s1 - alpha * l1.T @ d2
        s0 = s0 - alpha * X.T @ d1
    l2 = sigmoid(sigmoid(X @ s0) @ s1)
    return np.mean(np.abs(l2 - y))
