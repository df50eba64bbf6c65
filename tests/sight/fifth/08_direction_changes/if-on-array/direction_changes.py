import numpy as np

def sig(x): return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    if update > 0 and previous_update < 0:
        return 1
    elif update < 0 and previous_update > 0:
        return 1
    else:
        return 0

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    for j in range(iterations):
        l1 = sig(X @ synapse_0)
        l2 = sig(l1 @ synapse_1)
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = (l2_delta @ synapse_1.T) * l1 * (1 - l1)
        d0 = X.T @ l1_delta
        d1 = l1.T @ l2_delta
        if j > 0:
            for r in range(d0.shape[0]):
                for c in range(d0.shape[1]):
                    count_0[r, c] += direction_changes(d0[r, c], prev_0[r, c])
            for r in range(d1.shape[0]):
                for c in range(d1.shape[1]):
                    count_1[r, c] += direction_changes(d1[r, c], prev_1[r, c])
        synapse_0 = synapse_0 - alpha * d0
        synapse_1 = synapse_1 - alpha * d1
        prev_0, prev_1 = d0, d1
    return synapse_0, synapse_1, count_0, count_1
