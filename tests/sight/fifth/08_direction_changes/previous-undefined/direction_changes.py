import numpy as np

def sg(t): return 1/(1+np.exp(-t))

def direction_changes(update, previous_update):
    return (update * previous_update < 0) + 0

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros_like(synapse_0)
    count_1 = np.zeros_like(synapse_1)
    for j in range(iterations):
        l1 = sg(np.dot(X, synapse_0))
        l2 = sg(np.dot(l1, synapse_1))
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = np.dot(l2_delta, synapse_1.T) * l1 * (1 - l1)
        synapse_1_update = np.dot(l1.T, l2_delta)
        synapse_0_update = np.dot(X.T, l1_delta)
        count_0 += direction_changes(synapse_0_update, prev_synapse_0_update)
        count_1 += direction_changes(synapse_1_update, prev_synapse_1_update)
        synapse_1 = synapse_1 - alpha * synapse_1_update
        synapse_0 = synapse_0 - alpha * synapse_0_update
        prev_synapse_0_update = synapse_0_update
        prev_synapse_1_update = synapse_1_update
    return synapse_0, synapse_1, count_0, count_1
