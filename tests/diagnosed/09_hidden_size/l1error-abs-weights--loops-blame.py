# mistake: l1error-abs-weights
# question: 09_hidden_size/final_error
# style: blame by loops

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


def act(a, b):
    return 0.5 * np.tanh(0.5 * (a @ b)) + 0.5


def blame_of(h, delta, synapse):
    return sum(abs(synapse[h, o]) * delta[:, o] for o in range(synapse.shape[1]))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        hidden = act(X, w)
        guess = act(hidden, v)
        delta = (guess - y) * guess * (1 - guess)
        blame = np.stack([blame_of(h, delta, v) for h in range(hidden_size)], axis=1)
        w = w - alpha * X.T @ (blame * hidden * (1 - hidden))
        v = v - alpha * hidden.T @ delta
    return np.abs(act(act(X, w), v) - y).mean()
