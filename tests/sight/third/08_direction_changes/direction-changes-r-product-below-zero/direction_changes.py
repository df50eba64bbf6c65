import numpy as np

def direction_changes(update, previous_update):
    return (update * previous_update < 0).astype(int)

def _grads(X, y, a, b):
    h = 1 / (1 + np.exp(-X @ a))
    o = 1 / (1 + np.exp(-h @ b))
    go = (o - y) * o * (1 - o)
    gh = go @ b.T * h * (1 - h)
    return X.T @ gh, h.T @ go

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    seen_0, seen_1 = [], []
    for _ in range(iterations):
        g0, g1 = _grads(X, y, synapse_0, synapse_1)
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
        seen_0.append(g0)
        seen_1.append(g1)
    c0 = np.zeros(synapse_0.shape, dtype=int)
    c1 = np.zeros(synapse_1.shape, dtype=int)
    for k in range(1, iterations):
        c0 += direction_changes(seen_0[k], seen_0[k - 1])
        c1 += direction_changes(seen_1[k], seen_1[k - 1])
    return synapse_0, synapse_1, c0, c1
