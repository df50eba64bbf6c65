"""y - layer_2, += in place; best_alpha trains on copies and picks with min and a key."""
import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = nonlin(X.dot(synapse_0))
        l2 = nonlin(l1.dot(synapse_1))
        l2_error = y - l2
        if not j % report_every:
            errors += [np.mean(np.abs(l2_error))]
            print("Error:" + str(errors[-1]))
        l2_delta = l2_error * nonlin(l2, deriv=True)
        l1_delta = l2_delta.dot(synapse_1.T) * nonlin(l1, deriv=True)
        synapse_1 += alpha * l1.T.dot(l2_delta)
        synapse_0 += alpha * X.T.dot(l1_delta)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def left(alpha):
        a, b, _ = train(X, y, synapse_0.copy(), synapse_1.copy(), alpha, iterations, 1)
        return np.nan_to_num(np.abs(y - nonlin(nonlin(X.dot(a)).dot(b))).mean(), nan=np.inf)

    return min(alphas, key=left)
