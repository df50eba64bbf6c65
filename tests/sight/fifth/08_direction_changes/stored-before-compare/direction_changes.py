import numpy as np

def sigmoid(x): return 1 / (1 + np.exp(-x))

def direction_changes(update, previous_update):
    changed = np.sign(update) != np.sign(previous_update)
    return changed + 0

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    for j in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
        update_0 = X.T.dot(d1)
        update_1 = l1.T.dot(d2)
        previous_0 = update_0
        previous_1 = update_1
        if j > 0:
            count_0 += direction_changes(update_0, previous_0)
            count_1 += direction_changes(update_1, previous_1)
        synapse_0 = synapse_0 - alpha * update_0
        synapse_1 = synapse_1 - alpha * update_1
    return synapse_0, synapse_1, count_0, count_1
