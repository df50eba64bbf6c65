# mistake: init-integer-dtype
# question: 09_hidden_size/initial_weights
# style: integers cast float

import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    sample = lambda shape: np.random.randint(-1, high=2, size=shape).astype(float)  # noqa: E731
    synapse_0 = sample((inputs, hidden_size))
    synapse_1 = sample((hidden_size, outputs))
    return synapse_0, synapse_1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    dice = np.random.RandomState(seed)
    w = dice.uniform(-1, 1, (X.shape[1], hidden_size))
    v = dice.uniform(-1, 1, (hidden_size, y.shape[1]))

    def forward():
        h = 1 / (1 + np.exp(-np.matmul(X, w)))
        return h, 1 / (1 + np.exp(-np.matmul(h, v)))

    for _ in range(iterations):
        h, o = forward()
        d = (o - y) * o * (1 - o)
        e = np.matmul(d, v.T) * h * (1 - h)
        v -= alpha * np.matmul(h.T, d)
        w -= alpha * np.matmul(X.T, e)
    return np.mean(np.abs(forward()[1] - y))
