# mistake: forward-outside-loop
# question: 07_alpha/train
# style: layers made once
import numpy as np


def sig(v):
    return 0.5 * (1 + np.tanh(v / 2))


def gradient(X, y, hid, out, v):
    d = (out - y) * out * (1 - out)
    return np.matmul(X.T, np.matmul(d, v.T) * hid * (1 - hid)), np.matmul(hid.T, d)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    hid = sig(np.matmul(X, synapse_0))
    out = sig(np.matmul(hid, synapse_1))
    errors = []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(np.mean(np.abs(out - y)))
        grad_0, grad_1 = gradient(X, y, hid, out, synapse_1)
        synapse_0 = synapse_0 - alpha * grad_0
        synapse_1 = synapse_1 - alpha * grad_1
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    lowest, chosen = np.inf, None
    for alpha in alphas:
        w, v = synapse_0, synapse_1
        for _ in range(iterations):
            hid = sig(np.matmul(X, w))
            out = sig(np.matmul(hid, v))
            grad_0, grad_1 = gradient(X, y, hid, out, v)
            w, v = w - alpha * grad_0, v - alpha * grad_1
        error = np.mean(np.abs(sig(np.matmul(sig(np.matmul(X, w)), v)) - y))
        if error < lowest:
            lowest, chosen = error, alpha
    return chosen
