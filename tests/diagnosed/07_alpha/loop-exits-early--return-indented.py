# mistake: loop-exits-early
# question: 07_alpha/train 07_alpha/best_alpha
# style: helpers, return indented
import numpy as np


def nn(X, w, v):
    hidden = 1 / (1 + np.exp(-np.matmul(X, w)))
    return hidden, 1 / (1 + np.exp(-np.matmul(hidden, v)))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    w, v = synapse_0.copy(), synapse_1.copy()
    for it in range(iterations):
        hidden, guess = nn(X, w, v)
        if it % report_every == 0:
            errors.append(np.mean(abs(y - guess)))
        gd = np.multiply(y - guess, guess - np.square(guess))
        hd = np.multiply(np.matmul(gd, v.T), hidden - np.square(hidden))
        v += alpha * np.matmul(hidden.T, gd)
        w += alpha * np.matmul(X.T, hd)
        return w, v, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def error_with(alpha):
        w, v, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        return np.nan_to_num(np.mean(abs(y - nn(X, w, v)[1])), nan=9.0)

    return min(alphas, key=error_with)
