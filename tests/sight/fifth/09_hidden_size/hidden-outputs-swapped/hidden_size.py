import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    s0 = np.random.uniform(-1, 1, size=(inputs, hidden_size))
    s1 = np.random.uniform(-1, 1, size=(outputs, hidden_size))
    return s0, s1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    act = lambda x: 1 / (1 + np.exp(-x))
    i, o = X.shape[1], y.shape[1]
    s0, s1 = initial_weights(i, hidden_size, o, seed)
    s1 = s1.reshape(hidden_size, o)
    for _ in range(iterations):
        a = act(X @ s0)
        b = act(a @ s1)
        db = (b - y) * b * (1 - b)
        da = db @ s1.T * a * (1 - a)
        s0 = s0 - alpha * X.T @ da
        s1 = s1 - alpha * a.T @ db
    return np.mean(np.abs(act(act(X @ s0) @ s1) - y))
