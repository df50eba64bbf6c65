import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs, hidden_size)) - 1, 2*np.random.random((hidden_size, outputs)) - 1

def step(X, y, a, b):
    h = sigmoid(X @ a)
    o = sigmoid(h @ b)
    do = (o - y) * o * (1 - o)
    dh = (do @ b.T) * h * (1 - h)
    return a - X.T @ dh, b - h.T @ do

def final_error(X, y, hidden_size, alpha, iterations, seed):
    a, b = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        a, b = step(X, y, a, b)
    return np.mean(np.abs(sigmoid(sigmoid(X @ a) @ b) - y))
