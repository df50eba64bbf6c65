import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def loop(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = sigmoid(X @ synapse_0)
        l2 = sigmoid(l1 @ synapse_1)
        err = y - l2
        if j % report_every == 0:
            errors.append(np.mean(np.abs(err)))
        d2 = err * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        synapse_1 = synapse_1 + alpha * l1.T @ d2
        synapse_0 = synapse_0 + alpha * X.T @ d1
    return synapse_0, synapse_1, errors

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    np.random.seed(1)
    synapse_0 = 2*np.random.random(np.shape(synapse_0)) - 1
    synapse_1 = 2*np.random.random(np.shape(synapse_1)) - 1
    return loop(X, y, synapse_0, synapse_1, alpha, iterations, report_every)

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errs = []
    for al in alphas:
        a, b, _ = loop(X, y, synapse_0, synapse_1, al, iterations, 1)
        errs.append(np.mean(np.abs(y - sigmoid(sigmoid(X @ a) @ b))))
    return alphas[np.nanargmin(errs)]
