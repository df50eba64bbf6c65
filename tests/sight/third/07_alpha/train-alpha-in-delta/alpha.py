import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def forward(X, a, b):
    l1 = sigmoid(X @ a)
    return l1, sigmoid(l1 @ b)

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w0, w1, errs = synapse_0, synapse_1, []
    for j in range(iterations):
        l1, l2 = forward(X, w0, w1)
        if not j % report_every:
            errs.append(np.abs(l2 - y).mean())
        delta2 = alpha * (l2 - y) * l2 * (1 - l2)
        delta1 = delta2 @ w1.T * l1 * (1 - l1)
        w1 = w1 - alpha * (l1.T @ delta2)
        w0 = w0 - alpha * (X.T @ delta1)
    return w0, w1, errs

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, smallest = None, float("inf")
    for al in alphas:
        a, b = synapse_0, synapse_1
        for _ in range(iterations):
            l1, l2 = forward(X, a, b)
            d2 = (l2 - y) * l2 * (1 - l2)
            d1 = d2 @ b.T * l1 * (1 - l1)
            a, b = a - al * X.T @ d1, b - al * l1.T @ d2
        e = np.abs(forward(X, a, b)[1] - y).mean()
        if e < smallest:
            smallest, best = e, al
    return best
