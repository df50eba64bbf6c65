# mistake: error-sign-flip
# question: 09_hidden_size/final_error
# style: scalar sample loops

import math

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


def squash(t):
    return 1 / (1 + math.exp(-t))


def ask(sample, w, v):
    hidden = np.array([squash(sample @ column) for column in w.T])
    return hidden, np.array([squash(hidden @ column) for column in v.T])


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        slope_w, slope_v = np.zeros(w.shape), np.zeros(v.shape)
        for sample, target in zip(X, y):
            hidden, guess = ask(sample, w, v)
            delta = (target - guess) * guess * (1 - guess)
            slope_v += np.outer(hidden, delta)
            slope_w += np.outer(sample, (v @ delta) * hidden * (1 - hidden))
        w = w - alpha * slope_w
        v = v - alpha * slope_v
    return np.mean([np.abs(target - ask(sample, w, v)[1]) for sample, target in zip(X, y)])
