import numpy as np

def nonlin(x, deriv=False):
    if deriv == True:
        return x*(1-x)
    return 1/(1+np.exp(-x))

def _run(X, y, s0, s1, alpha, n, k, both):
    errs = []
    for j in range(n):
        l1 = nonlin(X.dot(s0))
        l2 = nonlin(l1.dot(s1))
        if j % k == 0:
            errs.append(np.mean(np.abs(y - l2)))
        d2 = (l2 - y) * nonlin(l2, True)
        d1 = d2.dot(s1.T) * nonlin(l1, True)
        s1 = s1 - alpha * l1.T.dot(d2)
        s0 = s0 - (alpha if both else 1) * X.T.dot(d1)
    return s0, s1, errs

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    return _run(X, y, synapse_0, synapse_1, alpha, iterations, report_every, False)

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errs = []
    for a in alphas:
        errs.append(_run(X, y, synapse_0, synapse_1, a, iterations + 1, 1, True)[2][-1])
    return alphas[np.nanargmin(errs)]
