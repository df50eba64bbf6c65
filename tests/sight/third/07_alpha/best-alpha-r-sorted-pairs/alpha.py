import math
import numpy as np

def sig(t):
    return 1 / (1 + np.exp(-t))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w = {0: np.array(synapse_0), 1: np.array(synapse_1)}
    errors = []
    counter = 0
    for j in range(iterations):
        l1 = sig(X.dot(w[0]))
        l2 = sig(l1.dot(w[1]))
        if counter == 0:
            errors.append(np.abs(l2 - y).sum() / y.size)
            counter = report_every
        counter -= 1
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2.dot(w[1].T) * l1 * (1 - l1)
        w[1] = w[1] - alpha * l1.T.dot(d2)
        w[0] = w[0] - alpha * X.T.dot(d1)
    return w[0], w[1], errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    results = []
    for k in range(len(alphas)):
        w0, w1, _ = train(X, y, synapse_0, synapse_1, alphas[k], iterations, 1)
        e = float(np.mean(np.abs(sig(sig(X.dot(w0)).dot(w1)) - y)))
        if not math.isnan(e):
            results.append((e, k))
    results.sort()
    return alphas[results[0][1]]
