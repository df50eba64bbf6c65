import numpy as np

def _article(i, h, o, seed):
    np.random.seed(seed)
    return 2*np.random.random((i, h)) - 1, 2*np.random.random((h, o)) - 1

def initial_weights(inputs, hidden_size, outputs, seed):
    rng = np.random.default_rng(seed)
    return 2*rng.random((inputs, hidden_size)) - 1, 2*rng.random((hidden_size, outputs)) - 1

def sg(x): return 1/(1+np.exp(-x))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    a, b = _article(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sg(X @ a); o = sg(h @ b)
        do = (o - y) * o * (1 - o)
        dh = do @ b.T * h * (1 - h)
        a = a - alpha * X.T @ dh
        b = b - alpha * h.T @ do
    return np.mean(np.abs(sg(sg(X @ a) @ b) - y))
