import numpy as np

def sig(x): return 1/(1+np.exp(-x))

def forward(X, s0, s1):
    l1 = sig(X @ s0)
    return l1, sig(l1 @ s1)

def step(X, y, s0, s1, alpha):
    l1, l2 = forward(X, s0, s1)
    d2 = (y - l2) * l2 * (1 - l2)
    d1 = d2 @ s1.T * l1 * (1 - l1)
    return s0 + alpha * (X.T @ d1), s1 + alpha * (l1.T @ d2)

def mae(X, y, s0, s1):
    return np.abs(y - forward(X, s0, s1)[1]).mean()

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(mae(X, y, synapse_0, synapse_1))
        synapse_0, synapse_1 = step(X, y, synapse_0, synapse_1, alpha)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    final = []
    for a in alphas:
        s0, s1, errs = train(X, y, synapse_0, synapse_1, a, iterations, 1)
        e = mae(X, y, s0, s1)
        final.append(np.inf if np.isnan(e) else e)
    return min(final)
