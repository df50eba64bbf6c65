import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    synapse_0 = 2 * np.random.random(inputs, hidden_size) - 1
    synapse_1 = 2 * np.random.random(hidden_size, outputs) - 1
    return synapse_0, synapse_1

def sg(x): return 1/(1+np.exp(-x))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    w = np.random.uniform(-1, 1, (X.shape[1], hidden_size))
    v = np.random.uniform(-1, 1, (hidden_size, y.shape[1]))
    for _ in range(iterations):
        h = sg(X @ w); o = sg(h @ v)
        do = (o - y) * o * (1 - o)
        dh = do @ v.T * h * (1 - h)
        w = w - alpha * X.T @ dh
        v = v - alpha * h.T @ do
    return np.mean(np.abs(sg(sg(X @ w) @ v) - y))
