import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return [np.random.uniform(-1, 1, shape) for shape in ((inputs, hidden_size), (hidden_size, outputs))]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    inputs, outputs = len(X), len(y)
    np.random.seed(seed)
    a = 2 * np.random.random((inputs, hidden_size)) - 1
    b = 2 * np.random.random((hidden_size, outputs)) - 1
    for _ in range(iterations):
        h = 1 / (1 + np.exp(-X @ a))
        o = 1 / (1 + np.exp(-h @ b))
        do = (o - y) * o * (1 - o)
        dh = do @ b.T * h * (1 - h)
        a -= alpha * X.T @ dh
        b -= alpha * h.T @ do
    h = 1 / (1 + np.exp(-X @ a))
    return np.abs(1 / (1 + np.exp(-h @ b)) - y).mean()
