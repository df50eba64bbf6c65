import numpy as np

def sg(x): return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return np.abs(np.sign(update) - np.sign(previous_update))

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    w = [synapse_0, synapse_1]
    counts = [np.zeros_like(synapse_0), np.zeros_like(synapse_1)]
    last = None
    for _ in range(iterations):
        l1 = sg(X @ w[0]); l2 = sg(l1 @ w[1])
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ w[1].T * l1 * (1 - l1)
        g = [X.T @ d1, l1.T @ d2]
        if last:
            for k in range(2):
                counts[k] += direction_changes(g[k], last[k]) / 2
        last = g
        w = [w[k] - alpha * g[k] for k in range(2)]
    return w[0], w[1], counts[0], counts[1]
