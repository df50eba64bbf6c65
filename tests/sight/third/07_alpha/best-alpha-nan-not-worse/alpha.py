import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    a, b = synapse_0, synapse_1
    errs = []
    for j in range(iterations):
        h = sigmoid(X @ a); o = sigmoid(h @ b)
        if j % report_every == 0:
            errs.append(np.mean(np.abs(o - y)))
        do = (o - y) * o * (1 - o)
        dh = do @ b.T * h * (1 - h)
        b = b - alpha * h.T @ do
        a = a - alpha * X.T @ dh
    return a, b, errs

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best_error, best = 1e9, None
    for al in alphas:
        a, b, _ = train(X, y, synapse_0, synapse_1, al, iterations, 1)
        e = np.mean(np.abs(sigmoid(sigmoid(X @ a) @ b) - y))
        if e > best_error:
            continue
        best_error, best = e, al
    return best
