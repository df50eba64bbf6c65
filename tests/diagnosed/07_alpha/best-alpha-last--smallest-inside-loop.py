# mistake: best-alpha-last-of-numbers
# question: 07_alpha/best_alpha
# style: reset inside loop
import numpy as np


def act(s):
    return 0.5 * (1 + np.tanh(s / 2))


def one_turn(X, y, w, v, alpha):
    a = act(np.matmul(X, w))
    b = act(np.matmul(a, v))
    err = b - y
    db = err * b * (1 - b)
    da = np.matmul(db, v.T) * a * (1 - a)
    return w - alpha * np.matmul(X.T, da), v - alpha * np.matmul(a.T, db), np.mean(np.abs(err))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        synapse_0, synapse_1, error = one_turn(X, y, synapse_0, synapse_1, alpha)
        if j % report_every == 0:
            errors.append(error)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    for alpha in alphas:
        smallest = float("inf")
        w, v, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        error = one_turn(X, y, w, v, alpha)[2]
        if error < smallest:
            smallest = error
            best = alpha
    return best
