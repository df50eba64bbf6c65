import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def slope(o):
    return o * (1 - o)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    # 1 .. iterations
    errors = []
    for j in range(1, iterations + 1):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        e2 = y - l2
        if j % report_every == 0:
            errors.append(np.abs(e2).mean())
        d2 = e2 * slope(l2)
        d1 = d2.dot(synapse_1.T) * slope(l1)
        synapse_1 = synapse_1 + alpha * l1.T.dot(d2)
        synapse_0 = synapse_0 + alpha * X.T.dot(d1)
    return synapse_0, synapse_1, np.array(errors)


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def error_with(alpha):
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        e = np.abs(y - sigmoid(sigmoid(X.dot(s0)).dot(s1))).mean()
        return e if not np.isnan(e) else np.inf
    return min(alphas, key=error_with)
