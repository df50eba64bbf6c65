# mistake: init-reseed-between
# question: 09_hidden_size/initial_weights 09_hidden_size/final_error
# style: drawing helper, map
import numpy as np


def draw(shape, seed):
    np.random.seed(seed)
    m = np.random.random(shape)
    m += m
    m -= 1
    return m


def initial_weights(inputs, hidden_size, outputs, seed):
    return tuple(draw(shape, seed) for shape in ((inputs, hidden_size), (hidden_size, outputs)))


def sg(z):
    return np.reciprocal(1 + np.exp(-z))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(len(X[0]), hidden_size, len(y[0]), seed)
    for turn in range(iterations + 1):
        a = sg(np.matmul(X, w))
        b = sg(np.matmul(a, v))
        if turn == iterations:
            break
        d = (b - y) * b * (1 - b)
        w, v = w - alpha * np.matmul(X.T, np.matmul(d, v.T) * a * (1 - a)), v - alpha * np.matmul(a.T, d)
    return np.average(np.abs(b - y))
