import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def direction_changes(update, previous_update):
    return ((previous_update > 0) & (update < 0)) * 1

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    counts_0 = np.zeros(synapse_0.shape)
    counts_1 = np.zeros(synapse_1.shape)
    old_0, old_1 = None, None
    for i in range(iterations):
        l1 = sigmoid(X @ synapse_0)
        l2 = sigmoid(l1 @ synapse_1)
        l2_delta = (l2 - y) * (l2 * (1 - l2))
        l1_delta = (l2_delta @ synapse_1.T) * (l1 * (1 - l1))
        new_0 = X.T @ l1_delta
        new_1 = l1.T @ l2_delta
        if i != 0:
            counts_0 += direction_changes(new_0, old_0)
            counts_1 += direction_changes(new_1, old_1)
        old_0, old_1 = new_0, new_1
        synapse_0 = synapse_0 - alpha * new_0
        synapse_1 = synapse_1 - alpha * new_1
    return synapse_0, synapse_1, counts_0, counts_1
