# mistake: alpha-applied-twice
# question: 09_hidden_size/final_error
# style: scaled output delta

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


def act(z):
    return np.exp(-np.logaddexp(0, -z))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = act(X @ w)
        o = act(h @ v)
        push = alpha * (y - o)
        push *= o - o**2
        hidden_push = (push @ v.T) * (h - h**2)
        v += alpha * (h.T @ push)
        w += alpha * (X.T @ hidden_push)
    return np.abs(act(act(X @ w) @ v) - y).mean()
