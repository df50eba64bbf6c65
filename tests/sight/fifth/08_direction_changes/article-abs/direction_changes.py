import numpy as np

def direction_changes(update, previous_update):
    return np.abs(((update > 0) + 0) - ((previous_update > 0) + 0))

def gradients(X, y, w0, w1):
    h = 1 / (1 + np.exp(-X @ w0))
    o = 1 / (1 + np.exp(-h @ w1))
    g = (o - y) * o * (1 - o)
    return X.T @ (g @ w1.T * h * (1 - h)), h.T @ g

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    weights = [synapse_0.copy(), synapse_1.copy()]
    counts = [np.zeros(synapse_0.shape, int), np.zeros(synapse_1.shape, int)]
    before = None
    for _ in range(iterations):
        now = gradients(X, y, *weights)
        for k in (0, 1):
            if before is not None:
                counts[k] += direction_changes(now[k], before[k])
            weights[k] -= alpha * now[k]
        before = now
    return weights[0], weights[1], counts[0], counts[1]
