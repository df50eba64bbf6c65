import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    numbers = 2*np.random.random((inputs + outputs) * hidden_size) - 1
    s0 = numbers[:inputs * hidden_size].reshape(inputs, hidden_size)
    s1 = numbers[:hidden_size * outputs].reshape(hidden_size, outputs)
    return s0, s1

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
