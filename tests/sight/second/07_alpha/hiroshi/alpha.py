import numpy as np

def sigmoid(z): return 1. / (1. + np.exp(-z))

def feed(X, w0, w1):
    h = sigmoid(X.dot(w0))
    return h, sigmoid(h.dot(w1))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w0, w1 = synapse_0.copy(), synapse_1.copy()
    errors = []
    for j in range(iterations):
        h, o = feed(X, w0, w1)
        e = o - y
        if not j % report_every:
            errors.append(np.abs(e).mean())
        do = e * o * (1 - o)
        dh = do.dot(w1.T) * h * (1 - h)
        w1 -= alpha * h.T.dot(do)
        w0 -= alpha * X.T.dot(dh)
    errors.append(np.abs(feed(X, w0, w1)[1] - y).mean())
    return w0, w1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    results = {}
    for a in alphas:
        final = train(X, y, synapse_0, synapse_1, a, iterations, 1)[2][-1]
        if not np.isnan(final):
            results.setdefault(final, a)
    return results[min(results)]
