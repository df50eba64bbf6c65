import numpy as np

counts = {}

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return (np.sign(update) != np.sign(previous_update)).astype(float)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    s0, s1 = np.copy(synapse_0), np.copy(synapse_1)
    before = None
    for j in range(iterations):
        l1 = sigmoid(X @ s0)
        l2 = sigmoid(l1 @ s1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ s1.T * l1 * (1 - l1)
        now = (X.T @ d1, l1.T @ d2)
        for k in range(2):
            key = (k, now[k].shape)
            if key not in counts:
                counts[key] = np.zeros(now[k].shape)
            if before is not None:
                counts[key] += direction_changes(now[k], before[k])
        before = now
        s0 -= alpha * now[0]
        s1 -= alpha * now[1]
    return s0, s1, counts[(0, s0.shape)], counts[(1, s1.shape)]
