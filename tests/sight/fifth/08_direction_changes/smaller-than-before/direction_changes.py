import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    difference = update - previous_update
    return (difference < 0) * 1

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    flips_0 = np.zeros(synapse_0.shape)
    flips_1 = np.zeros(synapse_1.shape)
    memory = []
    for t in range(iterations):
        a = sigmoid(X.dot(synapse_0))
        b = sigmoid(a.dot(synapse_1))
        db = (b - y) * b * (1 - b)
        da = db.dot(synapse_1.T) * a * (1 - a)
        memory.append((X.T.dot(da), a.T.dot(db)))
        if len(memory) > 1:
            flips_0 += memory[-1][0] * memory[-2][0] < 0
            flips_1 += memory[-1][1] * memory[-2][1] < 0
        synapse_0 = synapse_0 - alpha * memory[-1][0]
        synapse_1 = synapse_1 - alpha * memory[-1][1]
    return synapse_0, synapse_1, flips_0, flips_1
