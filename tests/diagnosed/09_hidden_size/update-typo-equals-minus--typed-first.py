# mistake: update-typo-equals-minus
# question: 09_hidden_size/final_error
# style: mistyped first update

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


def f(z):
    return np.reciprocal(np.exp(-z) + 1)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    a, b = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for k in range(iterations):
        p = f(np.einsum("ni,ih->nh", X, a))
        q = f(np.einsum("nh,ho->no", p, b))
        r = np.einsum("no,no,no->no", q - y, q, 1 - q)
        s = np.einsum("no,ho,nh,nh->nh", r, b, p, 1 - p)
        b -= alpha * np.einsum("nh,no->ho", p, r)
        a =- alpha * np.einsum("ni,nh->ih", X, s)
    return np.mean(np.abs(f(f(X @ a) @ b) - y))
