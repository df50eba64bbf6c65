import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    rng = np.random.default_rng(seed)
    synapse_0 = 2 * rng.random((inputs, hidden_size)) - 1
    synapse_1 = 2 * rng.random((hidden_size, outputs)) - 1
    return synapse_0, synapse_1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    w0, w1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sigmoid(X @ w0)
        o = sigmoid(h @ w1)
        do = (o - y) * o * (1 - o)
        dh = do @ w1.T * h * (1 - h)
        w0 -= alpha * X.T @ dh
        w1 -= alpha * h.T @ do
    return np.abs(sigmoid(sigmoid(X @ w0) @ w1) - y).mean()
