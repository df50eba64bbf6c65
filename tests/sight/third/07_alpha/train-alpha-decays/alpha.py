import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def run(X, y, a, b, rate, n):
    """yields the error before each step and the weights after it"""
    for j in range(n):
        h = sigmoid(X @ a); o = sigmoid(h @ b)
        e = np.mean(np.abs(o - y))
        do = (o - y) * o * (1 - o)
        dh = do @ b.T * h * (1 - h)
        a, b = a - rate(j) * X.T @ dh, b - rate(j) * h.T @ do
        yield e, a, b

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j, (e, a, b) in enumerate(run(X, y, synapse_0, synapse_1, lambda j: alpha / (j + 1), iterations)):
        if j % report_every == 0:
            errors.append(e)
    return a, b, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, low = None, np.inf
    for al in alphas:
        for e, a, b in run(X, y, synapse_0, synapse_1, lambda j: al, iterations + 1):
            pass
        if e < low:
            best, low = al, e
    return best
