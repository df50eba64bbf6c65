import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        h = sig(X @ synapse_0)
        o = sig(h @ synapse_1)
        miss = o - y
        if j % report_every == 0:
            errors += [np.mean(np.abs(miss))]
        do = miss * o * (1 - o)
        dh = do @ synapse_1.T * h * (1 - h)
        synapse_0 = synapse_0 - alpha * (X.T @ dh)
        synapse_1 = synapse_1 - alpha * (h.T @ do)
    errors += [np.mean(np.abs(sig(sig(X @ synapse_0) @ synapse_1) - y))]
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    ends = np.array([train(X, y, synapse_0, synapse_1, a, iterations, 1)[2][-1] for a in alphas])
    ends[np.isnan(ends)] = np.inf
    return alphas[ends.argmin()]
