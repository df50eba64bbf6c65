import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    positive_now = update > 0
    positive_before = previous_update > 0
    return np.where(positive_now == positive_before, 0, 1)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    # same shape as the synapses
    count_0 = synapse_0.copy()
    count_1 = synapse_1.copy()
    for j in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
        u0 = X.T.dot(d1)
        u1 = l1.T.dot(d2)
        if j > 0:
            count_0 += direction_changes(u0, prev_u0)
            count_1 += direction_changes(u1, prev_u1)
        prev_u0, prev_u1 = u0, u1
        synapse_0 = synapse_0 - alpha * u0
        synapse_1 = synapse_1 - alpha * u1
    return synapse_0, synapse_1, count_0, count_1
