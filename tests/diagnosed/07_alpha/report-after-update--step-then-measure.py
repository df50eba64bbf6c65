# mistake: report-after-update
# question: 07_alpha/train
# style: step function, measure
import numpy as np


def act(z):
    return 1 / (1 + np.exp(-z))


def measure(X, y, weights):
    values = X
    for w in weights:
        values = act(values @ w)
    return np.mean(np.abs(y - values))


def step(X, y, weights, alpha):
    layers = [X]
    for w in weights:
        layers.append(act(layers[-1] @ w))
    back = y - layers[-1]
    moved = []
    for w, below, above in zip(weights[::-1], layers[-2::-1], layers[:0:-1]):
        delta = back * above * (1 - above)
        moved.insert(0, w + alpha * (below.T @ delta))
        back = delta @ w.T
    return moved


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    weights, errors = [synapse_0, synapse_1], []
    for j in range(iterations):
        weights = step(X, y, weights, alpha)
        if j % report_every == 0:
            errors.append(measure(X, y, weights))
    return weights[0], weights[1], errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    winner, record = None, np.inf
    for alpha in alphas:
        weights = [synapse_0, synapse_1]
        for _ in range(iterations):
            weights = step(X, y, weights, alpha)
        if measure(X, y, weights) < record:
            winner, record = alpha, measure(X, y, weights)
    return winner
