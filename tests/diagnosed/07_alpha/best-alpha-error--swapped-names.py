# mistake: best-alpha-error
# question: 07_alpha/best_alpha
# style: tuple unpacking slip
import numpy as np

squash = lambda x: np.exp(-np.logaddexp(0.0, -x))


def train(X, y, s0, s1, alpha, iterations, report_every):
    notes = []
    for j in range(iterations):
        l1 = squash(X.dot(s0))
        l2 = squash(l1.dot(s1))
        if j % report_every == 0:
            notes.append(np.average(np.abs(l2 - y)))
        d2 = (y - l2) * l2 * (1 - l2)
        d1 = d2.dot(s1.T) * l1 * (1 - l1)
        s0, s1 = s0 + alpha * X.T.dot(d1), s1 + alpha * l1.T.dot(d2)
    return s0, s1, notes


def best_alpha(X, y, s0, s1, alphas, iterations):
    tried = []
    for alpha in alphas:
        a, b, _ = train(X, y, s0, s1, alpha, iterations, 1)
        error = np.average(np.abs(squash(squash(X.dot(a)).dot(b)) - y))
        if not np.isnan(error):
            tried.append((error, alpha))
    best, _ = sorted(tried)[0]
    return best
