import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second

def final_error(X, y, hidden_size, alpha, iterations, seed):
    inputs = X.shape[0]
    outputs = y.shape[1]
    first, second = initial_weights(inputs, hidden_size, outputs, seed)
    for i in range(iterations):
        mid = sigmoid(X @ first)
        end = sigmoid(mid @ second)
        end_delta = (end - y) * end * (1 - end)
        mid_delta = (end_delta @ second.T) * mid * (1 - mid)
        second -= alpha * (mid.T @ end_delta)
        first -= alpha * (X.T @ mid_delta)
    return np.mean(np.abs(sigmoid(sigmoid(X @ first) @ second) - y))
