import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    fc1 = 2 * np.random.random((hidden_size, inputs)) - 1
    fc2 = 2 * np.random.random((outputs, hidden_size)) - 1
    return fc1, fc2

def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    w0 = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    w1 = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    for epoch in range(iterations):
        # forward
        h = sigmoid(X @ w0)
        out = sigmoid(h @ w1)
        # backward
        grad_out = (out - y) * out * (1 - out)
        grad_h = grad_out @ w1.T * h * (1 - h)
        # optimizer.step()
        w0 -= alpha * X.T @ grad_h
        w1 -= alpha * h.T @ grad_out
    return np.abs(sigmoid(sigmoid(X @ w0) @ w1) - y).mean()
