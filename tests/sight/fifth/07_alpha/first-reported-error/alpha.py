import numpy as np

def sg(x):
    return np.reciprocal(1 + np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        h = sg(X @ synapse_0)
        o = sg(h @ synapse_1)
        if j % report_every == 0:
            errors.append(abs(o - y).mean())
        d = (o - y) * (o - o**2)
        dh = (d @ synapse_1.T) * (h - h**2)
        synapse_0 = synapse_0 - alpha * X.T @ dh
        synapse_1 = synapse_1 - alpha * h.T @ d
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = alphas[0]
    best_error = 1.0
    for alpha in alphas:
        # one report is enough, I only want one error
        errors = train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)[2]
        if errors[-1] < best_error:
            best_error = errors[-1]
            best = alpha
    return best
