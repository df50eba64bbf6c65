import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    in_to_hidden = np.random.uniform(-1, 1, (inputs, hidden_size))
    hidden_to_out = np.random.uniform(-1, 1, (hidden_size, outputs))
    return hidden_to_out, in_to_hidden

def sg(x): return 1/(1+np.exp(-x))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    v, w = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sg(X @ w); o = sg(h @ v)
        do = (o - y) * o * (1 - o)
        dh = do @ v.T * h * (1 - h)
        w = w - alpha * X.T @ dh
        v = v - alpha * h.T @ do
    return np.mean(np.abs(sg(sg(X @ w) @ v) - y))
