# mistake: loop-weights-not-reset-per-alpha
# question: 07_alpha/best_alpha
# style: in-place training, shared
import numpy as np


def expit(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        hidden = expit(X @ synapse_0)
        guess = expit(hidden @ synapse_1)
        miss = y - guess
        if j % report_every == 0:
            errors.append(np.abs(miss).mean())
        guess_push = miss * guess * (1 - guess)
        hidden_push = guess_push @ synapse_1.T * hidden * (1 - hidden)
        synapse_1 += alpha * hidden.T @ guess_push
        synapse_0 += alpha * X.T @ hidden_push
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errors = []
    for alpha in alphas:
        train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        errors.append(np.abs(y - expit(expit(X @ synapse_0) @ synapse_1)).mean())
    return alphas[np.nanargmin(errors)]
