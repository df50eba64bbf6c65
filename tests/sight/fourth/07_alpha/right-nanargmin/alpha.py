import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = nonlin(np.dot(X, synapse_0))
        l2 = nonlin(np.dot(l1, synapse_1))
        l2_error = y - l2
        if (j % report_every) == 0:
            errors.append(np.mean(np.abs(l2_error)))
        l2_delta = l2_error * nonlin(l2, deriv=True)
        l1_delta = l2_delta.dot(synapse_1.T) * nonlin(l1, deriv=True)
        synapse_1 = synapse_1 + alpha * l1.T.dot(l2_delta)
        synapse_0 = synapse_0 + alpha * X.T.dot(l1_delta)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    final = np.zeros(len(alphas))
    for k, a in enumerate(alphas):
        w0, w1 = synapse_0, synapse_1
        for _ in range(iterations):
            l1 = nonlin(np.dot(X, w0))
            l2 = nonlin(np.dot(l1, w1))
            d2 = (y - l2) * nonlin(l2, True)
            d1 = d2.dot(w1.T) * nonlin(l1, True)
            w1 = w1 + a * l1.T.dot(d2)
            w0 = w0 + a * X.T.dot(d1)
        final[k] = np.abs(y - nonlin(nonlin(w0.T.dot(X.T)).T.dot(w1))).mean()
    return alphas[np.nanargmin(final)]
