# mistake: final-alpha-forgotten
# question: 09_hidden_size/final_error
# style: separate step function

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


def forward(X, weights):
    layers = [X]
    for w in weights:
        layers.append(np.reciprocal(1 + np.exp(-layers[-1] @ w)))
    return layers


def step(X, y, weights):
    X, h, o = forward(X, weights)
    w, v = weights
    d = (y - o) * o * (1 - o)
    e = d.dot(v.T) * h * (1 - h)
    return w + X.T.dot(e), v + h.T.dot(d)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    weights = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        weights = step(X, y, weights)
    return np.mean(np.abs(forward(X, weights)[-1] - y))
