import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def forward(X, a, b):
    l1 = sigmoid(X @ a)
    return l1, sigmoid(l1 @ b)

def mae(X, y, a, b):
    return np.mean(np.abs(forward(X, a, b)[1] - y))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    a, b = synapse_0, synapse_1
    for j in range(iterations):
        l1, l2 = forward(X, a, b)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ b.T * l1 * (1 - l1)
        b = b - alpha * l1.T @ d2
        a = a - alpha * X.T @ d1
        if j % report_every == 0:
            errors.append(mae(X, y, a, b))
    return a, b, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errs = []
    for al in alphas:
        a, b, _ = train(X, y, synapse_0, synapse_1, al, iterations, 1)
        errs.append(mae(X, y, a, b))
    return alphas[np.nanargmin(errs)]
