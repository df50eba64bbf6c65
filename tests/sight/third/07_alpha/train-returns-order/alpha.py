import numpy as np

def f(z):
    return 1/(1+np.exp(-z))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    err_list = []
    for j in range(0, iterations):
        l1 = f(X @ synapse_0)
        l2 = f(l1 @ synapse_1)
        if j % report_every == 0:
            err_list.append(np.mean(np.abs(l2 - y)))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T @ d2
        synapse_0 = synapse_0 - alpha * X.T @ d1
    return err_list, synapse_0, synapse_1

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    es = []
    for a in alphas:
        _, s0, s1 = train(X, y, synapse_0, synapse_1, a, iterations, 1)
        es.append(np.mean(np.abs(f(f(X @ s0) @ s1) - y)))
    return alphas[np.nanargmin(es)]
