import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    return _go(X, y, synapse_0, synapse_1, alpha, iterations, report_every, lambda z, out: z * (1 - z))

def _go(X, y, w0, w1, alpha, n, every, hidden_slope):
    errors = []
    for j in range(n):
        z1 = X @ w0
        l1 = sigmoid(z1)
        l2 = sigmoid(l1 @ w1)
        if j % every == 0:
            errors.append(np.mean(np.abs(l2 - y)))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ w1.T * hidden_slope(z1, l1)
        w1 = w1 - alpha * l1.T @ d2
        w0 = w0 - alpha * X.T @ d1
    return w0, w1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    left = []
    for a in alphas:
        left.append(_go(X, y, synapse_0, synapse_1, a, iterations + 1, iterations, lambda z, o: o * (1 - o))[2][-1])
    return alphas[np.nanargmin(left)]
