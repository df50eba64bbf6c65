import numpy as np

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    s0 = synapse_0 * 1.0
    s1 = synapse_1 * 1.0
    errors = []
    for j in range(iterations):
        l1 = (1 + np.tanh(X @ s0 / 2)) / 2
        l2 = (1 + np.tanh(l1 @ s1 / 2)) / 2
        if j % report_every == 0:
            errors += [np.mean(np.abs(l2 - y))]
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = (l2_delta @ s1.T) * l1 * (1 - l1)
        s1 -= alpha * l1.T @ l2_delta
        s0 -= alpha * X.T @ l1_delta
    return s0, s1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    # the error noted in step number `iterations` is the one after all the steps
    errs = [train(X, y, synapse_0, synapse_1, a, iterations + 1, 1)[2][iterations] for a in alphas]
    errs = np.where(np.isnan(errs), 99.0, errs)
    return alphas[np.argmin(errs)]
