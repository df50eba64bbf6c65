import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = sigmoid(X @ synapse_0)
        l2 = sigmoid(l1 @ synapse_1)
        err = y - l2
        if j > 0 and j % report_every == 0:
            errors.append(np.mean(np.abs(err)))
        d2 = err * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        synapse_1 = synapse_1 + alpha * l1.T @ d2
        synapse_0 = synapse_0 + alpha * X.T @ d1
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errs = []
    for al in alphas:
        a, b, _ = train(X, y, synapse_0, synapse_1, al, iterations, 1)
        errs.append(np.mean(np.abs(y - sigmoid(sigmoid(X @ a) @ b))))
    return alphas[np.nanargmin(errs)]
