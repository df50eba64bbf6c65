import numpy as np

def f(z): return 1 / (1 + np.exp(-z))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w0, w1, errs = synapse_0.copy(), synapse_1.copy(), []
    for j in range(iterations):
        h = f(np.dot(X, w0))
        o = f(np.dot(h, w1))
        if j % report_every == 0:
            errs.append(np.abs(y - o).mean())
        go = (y - o) * o * (1 - o)
        gh = np.dot(go, w1.T) * h * (1 - h)
        w1 += alpha * np.dot(h.T, go)
        w0 += alpha * np.dot(X.T, gh)
    return w0, w1, errs

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    smallest = float('inf')
    for alpha in alphas:
        w0, w1, errs = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        e = np.abs(y - f(np.dot(f(np.dot(X, w0)), w1))).mean()
        if e < smallest:
            smallest = e
    return smallest
