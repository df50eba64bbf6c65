# mistake: hidden-one-side-hardcoded
# question: 09_hidden_size/initial_weights
# style: element draws, constants
import numpy as np


def _draw(rows, cols):
    return np.array([[np.random.random() * 2 - 1 for _ in range(cols)] for _ in range(rows)])


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = _draw(inputs, hidden_size)
    second = _draw(4, outputs)
    return first, second


def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    syn = [_draw(X.shape[1], hidden_size), _draw(hidden_size, y.shape[1])]

    def think():
        values = [X]
        for s in syn:
            values.append(1 / (1 + np.exp(-values[-1].dot(s))))
        return values

    for _ in range(iterations):
        _, mid, end = think()
        end_pull = (y - end) * end * (1 - end)
        mid_pull = end_pull.dot(syn[1].T) * mid * (1 - mid)
        syn[1] = syn[1] + alpha * mid.T.dot(end_pull)
        syn[0] = syn[0] + alpha * X.T.dot(mid_pull)
    return abs(think()[-1] - y).sum() / y.size
