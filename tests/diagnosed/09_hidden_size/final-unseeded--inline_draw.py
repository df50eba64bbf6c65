# mistake: final-unseeded
# question: 09_hidden_size/final_error
# style: own draw, partial
from functools import partial
import numpy as np


def unit(rows, cols):
    return np.random.random((rows, cols)) * 2 - 1


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = unit(inputs, hidden_size)
    v = unit(hidden_size, outputs)
    return w, v


def sigm(z):
    return (np.tanh(z / 2) + 1) / 2


def turn(X, y, alpha, pair):
    w, v = pair
    a = sigm(X @ w)
    b = sigm(a @ v)
    db = (y - b) * b * (1 - b)
    da = db @ v.T * a * (1 - a)
    return w + alpha * X.T @ da, v + alpha * a.T @ db


def final_error(X, y, hidden_size, alpha, iterations, seed):
    pair = unit(X.shape[1], hidden_size), unit(hidden_size, y.shape[1])
    go = partial(turn, X, y, alpha)
    for _ in range(iterations):
        pair = go(pair)
    w, v = pair
    return np.mean(np.abs(y - sigm(sigm(X @ w) @ v)))
