# mistake: grad-mean-over-batch
# question: 06_two_layer_network/train
# style: mean of outers

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        o = 1 / (1 + np.exp(-(X @ synapse_0)))
        d = (y - o) * (o - o**2)
        synapse_0 = synapse_0 + np.mean([np.outer(a, b) for a, b in zip(X, d)], axis=0)
    return synapse_0, o


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
