# mistake: report-skips-start
# question: 07_alpha/train
# style: nonlin, thirteen lines
import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def predict(X, s0, s1):
    return nonlin(np.dot(nonlin(np.dot(X, s0)), s1))


def train(X, y, syn0, syn1, alpha, iterations, report_every):
    log = []
    for j in range(iterations):
        l1 = nonlin(np.dot(X, syn0))
        l2 = nonlin(np.dot(l1, syn1))
        l2_error = y - l2
        if j and j % report_every == 0:
            log.append(np.mean(np.abs(l2_error)))
        l2_delta = l2_error * nonlin(l2, True)
        l1_delta = np.dot(l2_delta, syn1.T) * nonlin(l1, True)
        syn1 = syn1 + alpha * np.dot(l1.T, l2_delta)
        syn0 = syn0 + alpha * np.dot(X.T, l1_delta)
    return syn0, syn1, log


def best_alpha(X, y, syn0, syn1, alphas, iterations):
    results = {}
    for alpha in alphas:
        a, b, _ = train(X, y, syn0, syn1, alpha, iterations, iterations)
        error = np.mean(np.abs(predict(X, a, b) - y))
        if not np.isnan(error):
            results[error] = alpha
    return results[min(results)]
