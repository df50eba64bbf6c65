import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    s0, s1 = synapse_0.copy(), synapse_1.copy()
    errors = []
    for j in range(iterations):
        l1 = sig(X @ s0); l2 = sig(l1 @ s1)
        if j % report_every == 0:
            errors.append(np.abs(l2 - y).mean())
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ s1.T * l1 * (1 - l1)
        s1 -= alpha * l1.T @ d2
        s0 -= alpha * X.T @ d1
    return s0, s1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    results = []
    for alpha in alphas:
        s0, s1 = synapse_0, synapse_1      # start again
        for j in range(iterations):
            l1 = sig(X @ s0); l2 = sig(l1 @ s1)
            d2 = (l2 - y) * l2 * (1 - l2)
            d1 = d2 @ s1.T * l1 * (1 - l1)
            s1 -= alpha * l1.T @ d2
            s0 -= alpha * X.T @ d1
        results.append(np.abs(sig(sig(X @ s0) @ s1) - y).mean())
    return alphas[np.nanargmin(results)]
