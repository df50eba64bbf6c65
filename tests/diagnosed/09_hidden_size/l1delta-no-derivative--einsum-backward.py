# mistake: l1delta-no-derivative
# question: 09_hidden_size/final_error
# style: einsum backward pass

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)

    def answer():
        h = np.reciprocal(1 + np.exp(-np.einsum("ni,ih->nh", X, w)))
        return h, np.reciprocal(1 + np.exp(-np.einsum("nh,ho->no", h, v)))

    for _ in range(iterations):
        h, o = answer()
        d = (y - o) * o * (1 - o)
        dw = np.einsum("ni,no,ho->ih", X, d, v)
        v = v + alpha * np.einsum("nh,no->ho", h, d)
        w = w + alpha * dw
    return np.abs(answer()[1] - y).mean()
