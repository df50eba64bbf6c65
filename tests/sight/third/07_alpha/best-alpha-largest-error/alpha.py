import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def step(X, y, a, b, alpha):
    h = sig(X @ a)
    o = sig(h @ b)
    do = (y - o) * o * (1 - o)
    dh = (do @ b.T) * h * (1 - h)
    return a + alpha * (X.T @ dh), b + alpha * (h.T @ do), np.mean(np.abs(y - o))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    out = []
    for j in range(iterations):
        synapse_0, synapse_1, e = step(X, y, synapse_0, synapse_1, alpha)
        if j % report_every == 0:
            out.append(e)
    return synapse_0, synapse_1, out

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errs = []
    for al in alphas:
        errs.append(train(X, y, synapse_0, synapse_1, al, iterations + 1, iterations)[2][-1])
    return alphas[np.nanargmax(errs)]
