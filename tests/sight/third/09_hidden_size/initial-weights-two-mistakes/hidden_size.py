import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.rand(inputs, hidden_size)
    np.random.seed(seed)
    second = np.random.rand(hidden_size, outputs)
    return first, second

def layers(X, a, b):
    f = lambda z: 1/(1+np.exp(-z))
    h = f(X @ a)
    return h, f(h @ b)

def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    a = np.random.rand(X.shape[1], hidden_size) * 2 - 1
    b = np.random.rand(hidden_size, y.shape[1]) * 2 - 1
    for _ in range(iterations):
        h, o = layers(X, a, b)
        e = (o - y) * o * (1 - o)
        k = (e @ b.T) * h * (1 - h)
        a, b = a - alpha * X.T @ k, b - alpha * h.T @ e
    return np.abs(layers(X, a, b)[1] - y).mean()
