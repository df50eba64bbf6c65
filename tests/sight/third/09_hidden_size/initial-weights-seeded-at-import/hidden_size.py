import numpy as np
np.random.seed(1)

def initial_weights(inputs, hidden_size, outputs, seed):
    s0 = 2*np.random.random((inputs, hidden_size)) - 1
    s1 = 2*np.random.random((hidden_size, outputs)) - 1
    return s0, s1

def sg(x): return 1/(1+np.exp(-x))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sg(X @ w); o = sg(h @ v)
        do = (o - y) * o * (1 - o)
        dh = do @ v.T * h * (1 - h)
        w = w - alpha * X.T @ dh
        v = v - alpha * h.T @ do
    return np.mean(np.abs(sg(sg(X @ w) @ v) - y))
