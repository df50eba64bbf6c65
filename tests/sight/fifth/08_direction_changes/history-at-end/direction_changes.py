import numpy as np

def direction_changes(update, previous_update):
    changed = np.zeros(update.shape)
    for i in range(update.shape[0]):
        for j in range(update.shape[1]):
            if update[i, j] < 0 and previous_update[i, j] > 0:
                changed[i, j] = 1
            elif update[i, j] > 0 and previous_update[i, j] < 0:
                changed[i, j] = 1
    return changed

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    def sig(v):
        return 1 / (1 + np.exp(-v))
    all_0, all_1 = [], []
    for _ in range(iterations):
        l1 = sig(X.dot(synapse_0))
        l2 = sig(l1.dot(synapse_1))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
        all_0.append(X.T.dot(d1))
        all_1.append(l1.T.dot(d2))
        synapse_0 = synapse_0 - alpha * all_0[-1]
        synapse_1 = synapse_1 - alpha * all_1[-1]
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    for k in range(1, iterations):
        count_0 += direction_changes(all_0[k], all_0[k - 1])
        count_1 += direction_changes(all_1[k], all_1[k - 1])
    return synapse_0, synapse_1, count_0, count_1
