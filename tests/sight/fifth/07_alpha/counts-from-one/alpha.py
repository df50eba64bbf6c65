import numpy as np

def act(x):
    return 1.0/(1.0+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w0 = synapse_0.copy()
    w1 = synapse_1.copy()
    history = []
    for j in range(1, iterations + 1):
        h = act(X @ w0)
        o = act(h @ w1)
        if j % report_every == 0:
            history.append(np.mean(np.abs(y - o)))
        od = (o - y) * (o * (1 - o))
        hd = (od @ w1.T) * (h * (1 - h))
        w1 -= alpha * (h.T @ od)
        w0 -= alpha * (X.T @ hd)
    return w0, w1, history

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errs = []
    for alpha in alphas:
        w0, w1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        errs.append(np.mean(np.abs(y - act(act(X @ w0) @ w1))))
    return alphas[np.argmin(np.where(np.isnan(errs), np.inf, errs))]
