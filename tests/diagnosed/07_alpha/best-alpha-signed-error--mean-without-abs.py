# mistake: best-alpha-signed-error
# question: 07_alpha/best_alpha
# style: forgotten abs, einsum
import numpy as np


def sg(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        A = sg(np.matmul(X, synapse_0))
        B = sg(np.matmul(A, synapse_1))
        D = (B - y) * (B - B**2)
        E = np.einsum("nk,hk->nh", D, synapse_1) * (A - A**2)
        if j % report_every == 0:
            errors.append(np.abs(B - y).mean())
        synapse_0 = synapse_0 - alpha * np.einsum("ni,nh->ih", X, E)
        synapse_1 = synapse_1 - alpha * np.einsum("nh,nk->hk", A, D)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, smallest = None, np.inf
    for alpha in alphas:
        w, v, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        error = (sg(sg(X @ w) @ v) - y).mean()
        if error < smallest:
            best, smallest = alpha, error
    return best
