import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    s0 = 2 * np.random.random((inputs, hidden_size))
    s1 = 2 * np.random.random((hidden_size, outputs))
    return s0, s1

def sg(x): return 1/(1+np.exp(-x))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    s0, s1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    s0, s1 = s0 - 1, s1 - 1
    for _ in range(iterations):
        h = sg(X @ s0); o = sg(h @ s1)
        do = (o - y) * o * (1 - o)
        dh = do @ s1.T * h * (1 - h)
        s0 -= alpha * X.T @ dh
        s1 -= alpha * h.T @ do
    return np.mean(np.abs(sg(sg(X @ s0) @ s1) - y))
