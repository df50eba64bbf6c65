import numpy as np

def f(z):
    return 1/(1+np.exp(-z))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    a = synapse_0
    b = synapse_1
    errors = []
    for j in range(iterations):
        l1 = f(X @ a)
        l2 = f(l1 @ b)
        if j % report_every == 0:
            errors.append(np.mean(np.abs(l2 - y)))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ b.T * l1 * (1 - l1)
        b -= alpha * l1.T @ d2
        a -= alpha * X.T @ d1
    return a, b, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    scores = []
    for al in alphas:
        s0, s1, _ = train(X, y, synapse_0.copy(), synapse_1.copy(), al, iterations, 1)
        scores.append(np.mean(np.abs(f(f(X @ s0) @ s1) - y)))
    return alphas[np.nanargmin(scores)]
