import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def error_of(X, y, s0, s1):
    return np.mean(np.abs(sigmoid(sigmoid(X.dot(s0)).dot(s1)) - y))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = l2_delta.dot(synapse_1.T) * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T.dot(l2_delta)
        synapse_0 = synapse_0 - alpha * X.T.dot(l1_delta)
        if j % report_every == 0:
            errors.append(error_of(X, y, synapse_0, synapse_1))
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, best_error = None, float("inf")
    for alpha in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        e = error_of(X, y, s0, s1)
        if e < best_error:
            best, best_error = alpha, e
    return best
