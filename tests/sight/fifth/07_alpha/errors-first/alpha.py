import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def loop(X, y, a, b, alpha, n, every):
    noted = []
    for j in range(n):
        h = sigmoid(X @ a)
        o = sigmoid(h @ b)
        if j % every == 0:
            noted.append(np.abs(o - y).mean())
        d = (o - y) * o * (1 - o)
        e = (d @ b.T) * h * (1 - h)
        b = b - alpha * h.T @ d
        a = a - alpha * X.T @ e
    return noted, a, b

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    return loop(X, y, synapse_0, synapse_1, alpha, iterations, report_every)

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, least = alphas[0], np.inf
    for alpha in alphas:
        _, a, b = loop(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        now = np.abs(sigmoid(sigmoid(X @ a) @ b) - y).mean()
        if now < least:
            best, least = alpha, now
    return best
