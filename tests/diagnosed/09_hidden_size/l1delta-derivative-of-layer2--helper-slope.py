# mistake: l1delta-derivative-of-layer2
# question: 09_hidden_size/final_error
# style: slope of output

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


def slope(out):
    return 0.25 - (out - 0.5) ** 2


def forward(X, *weights):
    outs = []
    for w in weights:
        X = 1 / (1 + np.exp(-np.matmul(X, w)))
        outs.append(X)
    return outs


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h, o = forward(X, w, v)
        delta_o = np.multiply(o - y, slope(o))
        delta_h = np.multiply(np.matmul(delta_o, v.T), slope(o))
        v = v - alpha * np.matmul(h.T, delta_o)
        w = w - alpha * np.matmul(X.T, delta_h)
    return np.abs(forward(X, w, v)[-1] - y).mean()
