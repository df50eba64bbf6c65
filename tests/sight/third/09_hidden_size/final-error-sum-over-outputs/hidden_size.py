import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs, hidden_size)) - 1, 2*np.random.random((hidden_size, outputs)) - 1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    w0, w1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        a1 = sigmoid(X @ w0)
        a2 = sigmoid(a1 @ w1)
        g2 = (a2 - y) * a2 * (1 - a2)
        g1 = g2 @ w1.T * a1 * (1 - a1)
        w1 = w1 - alpha * a1.T @ g2
        w0 = w0 - alpha * X.T @ g1
    total = 0.0
    for i in range(len(X)):
        out = sigmoid(sigmoid(X[i] @ w0) @ w1)
        total += np.sum(np.abs(out - y[i]))
    return total / len(X)
