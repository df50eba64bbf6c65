# mistake: metric-other
# question: 09_hidden_size/final_error
# style: reduce training, inner
from functools import reduce
import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.sample((inputs, hidden_size)) * 2 - 1
    return w, np.random.sample((hidden_size, outputs)) * 2 - 1


def values(X, pair):
    return reduce(lambda acts, w: acts + (1 / (1 + np.exp(-(acts[-1] @ w))),), pair, (X,))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    def once(pair, _):
        x, a, b = values(X, pair)
        move_b = (y - b) * (b - b ** 2)
        move_a = np.inner(move_b, pair[1]) * (a - a ** 2)
        return pair[0] + alpha * x.T @ move_a, pair[1] + alpha * a.T @ move_b

    pair = reduce(once, range(iterations), initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    return np.mean((values(X, pair)[-1] - y) ** 2)
