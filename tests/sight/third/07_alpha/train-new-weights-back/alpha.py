import numpy as np

def s(x): return 1.0/(1.0+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    syn0, syn1 = np.copy(synapse_0), np.copy(synapse_1)
    errors = []
    for j in range(iterations):
        l1 = s(X.dot(syn0))
        l2 = s(l1.dot(syn1))
        err = l2 - y
        if j % report_every == 0:
            errors.append(np.mean(np.abs(err)))
        d2 = err * l2 * (1-l2)
        syn1 -= alpha * l1.T.dot(d2)
        d1 = d2.dot(syn1.T) * l1 * (1-l1)
        syn0 -= alpha * X.T.dot(d1)
    return syn0, syn1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    table = []
    for al in alphas:
        a, b = np.copy(synapse_0), np.copy(synapse_1)
        for t in range(iterations):
            l1 = s(X.dot(a)); l2 = s(l1.dot(b))
            d2 = (l2 - y) * l2 * (1-l2)
            d1 = d2.dot(b.T) * l1 * (1-l1)
            b -= al * l1.T.dot(d2)
            a -= al * X.T.dot(d1)
        table.append(np.mean(np.abs(s(s(X.dot(a)).dot(b)) - y)))
    return alphas[np.nanargmin(table)]
