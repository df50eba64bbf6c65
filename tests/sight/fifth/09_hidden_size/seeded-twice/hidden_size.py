import numpy as np

def _draw(rows, cols):
    return 2 * np.random.random((rows, cols)) - 1

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = _draw(inputs, hidden_size)
    np.random.seed(seed)
    second = _draw(hidden_size, outputs)
    return first, second

def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    a, b = _draw(X.shape[1], hidden_size), _draw(hidden_size, y.shape[1])
    for _ in range(iterations):
        h = 1 / (1 + np.exp(-X.dot(a)))
        o = 1 / (1 + np.exp(-h.dot(b)))
        go = (o - y) * o * (1 - o)
        gh = go.dot(b.T) * h * (1 - h)
        a = a - alpha * X.T.dot(gh)
        b = b - alpha * h.T.dot(go)
    h = 1 / (1 + np.exp(-X.dot(a)))
    o = 1 / (1 + np.exp(-h.dot(b)))
    return np.abs(o - y).mean()
