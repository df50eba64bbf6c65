import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        if j % report_every == 0:
            errors.append(np.mean(np.abs(l2 - y)))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T.dot(d2)
        synapse_0 = synapse_0 - alpha * X.T.dot(d1)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errors = []
    tried = alphas[::2]
    for a in tried:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, a, iterations, 1)
        errors.append(np.mean(np.abs(sigmoid(sigmoid(X.dot(s0)).dot(s1)) - y)))
    return tried[np.nanargmin(errors)]
