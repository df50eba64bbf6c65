from functools import reduce
import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    cut = inputs * hidden_size
    flat = 2 * np.random.RandomState(seed).random_sample(cut + hidden_size * outputs) - 1
    return flat[:cut].reshape(inputs, hidden_size), flat[cut:].reshape(hidden_size, outputs)

def _pass(X, weights):
    squash = lambda z: 1 / (1 + np.exp(-z))
    h = squash(np.einsum('ni,ih->nh', X, weights[0]))
    return h, squash(np.einsum('nh,ho->no', h, weights[1]))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    def step(weights, _):
        h, o = _pass(X, weights)
        d = (y - o) * (o - o * o)
        return (weights[0] + alpha * X.T.dot(d.dot(weights[1].T) * (h - h * h)), weights[1] + alpha * h.T.dot(d))
    start = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    _, guess = _pass(X, reduce(step, range(iterations), start))
    return float(np.mean(abs(guess - y)))
