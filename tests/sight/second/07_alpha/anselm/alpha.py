import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def predict(X, s0, s1):
    l1 = sigmoid(X @ s0)
    return l1, sigmoid(l1 @ s1)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    all_errors = []
    for _ in range(iterations):
        l1, l2 = predict(X, synapse_0, synapse_1)
        all_errors.append(np.abs(l2 - y).mean())
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = (d2 @ synapse_1.T) * l1 * (1 - l1)
        synapse_0 = synapse_0 - alpha * (X.T @ d1)
        synapse_1 = synapse_1 - alpha * (l1.T @ d2)
    return synapse_0, synapse_1, all_errors[::report_every]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    final = []
    for alpha in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        final.append(np.abs(predict(X, s0, s1)[1] - y).mean())
    final = np.array(final)
    final[np.isnan(final)] = np.inf
    return alphas[np.argmin(final)]
