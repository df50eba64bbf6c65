import numpy as np

def sg(x): return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return (update != previous_update).astype(int)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    w0, w1 = synapse_0, synapse_1
    n0, n1 = np.zeros_like(w0), np.zeros_like(w1)
    for t in range(iterations):
        l1 = sg(X @ w0); l2 = sg(l1 @ w1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ w1.T * l1 * (1 - l1)
        g0, g1 = X.T @ d1, l1.T @ d2
        if t:
            n0 += np.sign(g0) != np.sign(o0)
            n1 += np.sign(g1) != np.sign(o1)
        o0, o1 = g0, g1
        w0 = w0 - alpha * g0
        w1 = w1 - alpha * g1
    return w0, w1, n0, n1
