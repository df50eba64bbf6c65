import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def step(X, y, s0, s1, alpha):
    l1 = sigmoid(X @ s0)
    l2 = sigmoid(l1 @ s1)
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = (d2 @ s1.T) * l1 * (1 - l1)
    return s0 - alpha * X.T @ d1, s1 - alpha * l1.T @ d2

def error(X, y, s0, s1):
    return np.mean(np.abs(sigmoid(sigmoid(X @ s0) @ s1) - y))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        synapse_0, synapse_1 = step(X, y, synapse_0, synapse_1, alpha)
        if j % report_every == 0:
            errors.append(error(X, y, synapse_0, synapse_1))
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = alphas[0]
    lowest = np.inf
    for a in alphas:
        p, q = synapse_0, synapse_1
        for _ in range(iterations):
            p, q = step(X, y, p, q, a)
        if error(X, y, p, q) < lowest:
            lowest = error(X, y, p, q)
            best = a
    return best
