import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    deck = 2 * np.random.rand(cut + hidden_size * outputs) - 1
    return deck[:cut].reshape(inputs, hidden_size), deck[cut:].reshape(hidden_size, outputs)

def squash(v):
    return 0.5 + 0.5 * np.tanh(0.5 * v)

def final_error(X, y, hidden_size, alpha, iterations, seed):
    n, inputs = X.shape
    outputs = y.shape[1]
    s0, s1 = initial_weights(inputs, hidden_size, outputs, seed)
    t = 0
    while True:
        l1 = squash(np.einsum("ni,ih->nh", X, s0))
        l2 = squash(np.einsum("nh,ho->no", l1, s1))
        if t == iterations:
            return np.abs(l2 - y).sum() / (n * outputs)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = np.einsum("no,ho->nh", d2, s1) * l1 * (1 - l1)
        s0, s1 = s0 - alpha * np.einsum("ni,nh->ih", X, d1), s1 - alpha * np.einsum("nh,no->ho", l1, d2)
        t += 1
