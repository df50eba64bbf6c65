import numpy as np

def sigma(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return (update * previous_update < 0).astype(int)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    old_0, old_1 = None, None
    for j in range(iterations):
        s1 = sigma(X @ synapse_0)
        s2 = sigma(s1 @ synapse_1)
        e2 = (s2 - y) * s2 * (1 - s2)
        e1 = e2 @ synapse_1.T * s1 * (1 - s1)
        new_0 = X.T @ e1
        new_1 = s1.T @ e2
        if old_0 is not None:
            count_0 = direction_changes(new_0, old_0)
            count_1 = direction_changes(new_1, old_1)
        old_0, old_1 = new_0, new_1
        synapse_0 = synapse_0 - alpha * new_0
        synapse_1 = synapse_1 - alpha * new_1
    return synapse_0, synapse_1, count_0, count_1
