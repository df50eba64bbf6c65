# mistake: update-outside-loop
# question: 06_two_layer_network/train
# style: update after loop

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        out = sigmoid(np.matmul(X, synapse_0))
        miss = y - out
        push = miss * out * (1 - out)
    change = sum(np.outer(x, p) for x, p in zip(X, push))
    return synapse_0 + change, out


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
