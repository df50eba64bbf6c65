# mistake: loop-starts-at-one
# question: 07_alpha/train
# style: inner products, adding
import numpy as np


def logistic(x):
    return np.exp(-np.logaddexp(0, -x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for step in range(1, iterations):
        hidden = logistic(np.inner(X, synapse_0.T))
        guess = logistic(np.inner(hidden, synapse_1.T))
        error = y - guess
        if step % report_every == 0:
            errors.append(np.mean(np.fabs(error)))
        guess_delta = error * guess * (1 - guess)
        hidden_delta = np.inner(guess_delta, synapse_1) * hidden * (1 - hidden)
        synapse_0 = synapse_0 + alpha * np.inner(X.T, hidden_delta.T)
        synapse_1 = synapse_1 + alpha * np.inner(hidden.T, guess_delta.T)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errors = []
    for alpha in alphas:
        w, v = synapse_0, synapse_1
        done = 0
        while done < iterations:
            h = logistic(X @ w)
            o = logistic(h @ v)
            d = (y - o) * o * (1 - o)
            w, v = w + alpha * X.T @ (d @ v.T * h * (1 - h)), v + alpha * h.T @ d
            done += 1
        errors.append(np.mean(np.fabs(y - logistic(logistic(X @ w) @ v))))
    errors = np.nan_to_num(errors, nan=np.inf)
    return alphas[np.nanargmin(errors)]
