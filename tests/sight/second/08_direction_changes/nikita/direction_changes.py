import numpy as np

def sigmoid(x):
    return 1/(1 + np.exp(-x))

def direction_changes(update, previous_update):
    return (np.sign(update) != np.sign(previous_update)).astype(float)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    for j in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        l2_delta = (l2 - y)*l2*(1 - l2)
        l1_delta = l2_delta.dot(synapse_1.T)*l1*(1 - l1)
        update_0 = X.T.dot(l1_delta)
        update_1 = l1.T.dot(l2_delta)
        prev_0 = update_0
        prev_1 = update_1
        if j > 0:
            count_0 += direction_changes(update_0, prev_0)
            count_1 += direction_changes(update_1, prev_1)
        synapse_0 = synapse_0 - alpha*update_0
        synapse_1 = synapse_1 - alpha*update_1
    return synapse_0, synapse_1, count_0, count_1
