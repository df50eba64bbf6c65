import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = sig(X @ synapse_0)
        l2 = sig(l1 @ synapse_1)
        if j % report_every == 0:
            errors.append(np.abs(l2 - y).mean())
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T @ d2
        synapse_0 = synapse_0 - alpha * X.T @ d1
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    results = {}
    for a in alphas:
        s0, s1 = train(X, y, synapse_0, synapse_1, a, iterations, 1)
        results[a] = np.abs(sig(sig(X @ s0) @ s1) - y).mean()
    return min(results, key=results.get)
