# mistake: grad-mean-one-layer
# question: 09_hidden_size/final_error
# style: einsum with average

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


def squash(z):
    return np.reciprocal(1 + np.exp(-z))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    first, second = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    n = X.shape[0]
    for _ in range(iterations):
        hidden = squash(X.dot(first))
        guess = squash(hidden.dot(second))
        back = np.prod([guess - y, guess, 1 - guess], axis=0)
        further = np.prod([back.dot(second.T), hidden, 1 - hidden], axis=0)
        second = second - alpha * np.einsum("nh,no->ho", hidden, back)
        first = first - alpha / n * np.einsum("ni,nh->ih", X, further)
    return np.abs(squash(squash(X.dot(first)).dot(second)) - y).mean()
