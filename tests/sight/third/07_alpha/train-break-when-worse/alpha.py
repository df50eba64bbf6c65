import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def _train(X, y, a, b, alpha, n, k, early):
    errs, last = [], np.inf
    for j in range(n):
        h = sigmoid(X @ a); o = sigmoid(h @ b)
        e = np.mean(np.abs(o - y))
        if early and e > last:
            break
        last = e
        if j % k == 0:
            errs.append(e)
        do = (o - y) * o * (1 - o)
        dh = do @ b.T * h * (1 - h)
        b = b - alpha * h.T @ do
        a = a - alpha * X.T @ dh
    return a, b, errs

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    return _train(X, y, synapse_0, synapse_1, alpha, iterations, report_every, True)

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    e = [_train(X, y, synapse_0, synapse_1, al, iterations + 1, iterations, False)[2][-1] for al in alphas]
    return alphas[np.nanargmin(e)]
