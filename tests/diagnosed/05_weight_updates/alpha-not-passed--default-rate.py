# mistake: alpha-not-passed
# question: 05_weight_updates/training_step
# style: closures, forgotten argument
import numpy as np


def weight_derivative(layer_in, delta):
    return np.dot(layer_in.T, delta)


def update(synapse, derivative, alpha=1):
    return synapse - alpha * derivative


def network(w0, w1):
    def run(X):
        h = 1 / (1 + np.exp(-(X @ w0)))
        return h, 1 / (1 + np.exp(-(h @ w1)))

    def blame(X, y):
        h, o = run(X)
        do = (o - y) * (o - o**2)
        return (X, (do @ w1.T) * (h - h**2)), (h, do)

    return blame


def training_step(X, y, synapse_0, synapse_1, alpha):
    pairs = network(synapse_0, synapse_1)(X, y)
    return tuple(update(s, weight_derivative(*pair)) for s, pair in zip((synapse_0, synapse_1), pairs))
