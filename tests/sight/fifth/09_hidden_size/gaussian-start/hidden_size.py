import numpy as np

def f(z):
    return 1 / (1 + np.exp(-z))

def initial_weights(inputs, hidden_size, outputs, seed):
    # mean 0
    np.random.seed(seed)
    w0 = np.random.randn(inputs, hidden_size)
    w1 = np.random.randn(hidden_size, outputs)
    return w0, w1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    w0 = np.random.rand(X.shape[1], hidden_size) * 2 - 1
    w1 = np.random.rand(hidden_size, y.shape[1]) * 2 - 1
    for epoch in range(iterations):
        h = f(X @ w0)
        o = f(h @ w1)
        o_grad = (o - y) * o * (1 - o)
        h_grad = (o_grad @ w1.T) * h * (1 - h)
        w1 = w1 - alpha * (h.T @ o_grad)
        w0 = w0 - alpha * (X.T @ h_grad)
    return np.abs(f(f(X @ w0) @ w1) - y).mean()
