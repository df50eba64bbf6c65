# mistake: best-alpha-before-last-step
# question: 07_alpha/best_alpha
# style: train reused, sorting
import numpy as np


def logistic(z):
    return np.reciprocal(1 + np.exp(-z))


def slope(a):
    return a - np.square(a)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    weights = [synapse_0, synapse_1]
    reports = {}
    for turn in range(iterations):
        values = [X]
        for w in weights:
            values.append(logistic(values[-1] @ w))
        reports[turn] = np.average(np.abs(values[2] - y))
        blame = values[2] - y
        changes = []
        for level in (1, 0):
            delta = blame * slope(values[level + 1])
            changes.insert(0, values[level].T @ delta)
            blame = delta @ weights[level].T
        weights = [w - alpha * c for w, c in zip(weights, changes)]
    return weights[0], weights[1], [e for t, e in reports.items() if t % report_every == 0]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def left_over(alpha):
        errors = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)[2]
        return errors[-1] if errors[-1] == errors[-1] else 1e9

    return sorted(alphas, key=left_over)[0]
