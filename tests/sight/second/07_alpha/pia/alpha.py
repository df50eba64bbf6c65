import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        a1 = sigmoid(X @ synapse_0)
        a2 = sigmoid(a1 @ synapse_1)
        if j % report_every == 0:
            errors.append(np.abs(a2 - y).mean())
        g2 = (a2 - y) * a2 * (1 - a2)
        g1 = g2 @ synapse_1.T * a1 * (1 - a1)
        synapse_0, synapse_1 = synapse_0 - alpha * X.T @ g1, synapse_1 - alpha * a1.T @ g2
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    finals = np.zeros(len(alphas))
    for k, alpha in enumerate(alphas):
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        finals[k] = np.abs(sigmoid(sigmoid(X @ s0) @ s1) - y).mean()
    return np.nanargmin(finals)
