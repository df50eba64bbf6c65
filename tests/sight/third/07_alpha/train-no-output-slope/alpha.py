import numpy as np

def f(z):
    return 1/(1+np.exp(-z))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every, _slope=False):
    errs = []
    w0, w1 = synapse_0, synapse_1
    for j in range(iterations):
        l1 = f(X @ w0)
        l2 = f(l1 @ w1)
        if j % report_every == 0: errs.append(np.mean(np.abs(l2 - y)))
        out_delta = (l2 - y)
        if _slope: out_delta = out_delta * l2 * (1 - l2)
        hid_delta = out_delta @ w1.T * l1 * (1 - l1)
        w1 = w1 - alpha * l1.T @ out_delta
        w0 = w0 - alpha * X.T @ hid_delta
    return w0, w1, errs

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    es = [train(X, y, synapse_0, synapse_1, a, iterations + 1, 1, True)[2][-1] for a in alphas]
    return alphas[np.nanargmin(es)]
