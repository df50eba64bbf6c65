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

def after(X, y, a, b, alpha, n):
    for _ in range(n):
        a, b, _e = step(X, y, a, b, alpha)
    return step(X, y, a, b, alpha)[2]

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = alphas[0]
    best_e = after(X, y, synapse_0, synapse_1, best, iterations)
    for a in alphas[1:]:
        e = after(X, y, synapse_0, synapse_1, a, iterations)
        if e < best_e:
            best, best_e = a, e
    return best
