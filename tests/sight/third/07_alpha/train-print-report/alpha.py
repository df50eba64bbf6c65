import numpy as np

def f(z):
    return 1/(1+np.exp(-z))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    for j in range(iterations):
        l1 = f(X @ synapse_0)
        l2 = f(l1 @ synapse_1)
        if j % report_every == 0:
            errors = np.mean(np.abs(l2 - y))
            print("Error after " + str(j) + " iterations: " + str(errors))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T @ d2
        synapse_0 = synapse_0 - alpha * X.T @ d1
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    scores = []
    for al in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, al, iterations, 1)
        scores.append(np.mean(np.abs(f(f(X @ s0) @ s1) - y)))
    return alphas[np.nanargmin(scores)]
