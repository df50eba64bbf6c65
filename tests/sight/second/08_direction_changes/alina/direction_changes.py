import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def direction_changes(update, previous_update):
    return np.where(update * previous_update < 0, 1, 0)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    history = []
    for _ in range(iterations):
        l1 = sigmoid(X @ synapse_0)
        l2 = sigmoid(l1 @ synapse_1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = (d2 @ synapse_1.T) * l1 * (1 - l1)
        u0, u1 = -alpha * (X.T @ d1), -alpha * (l1.T @ d2)
        history.append((u0, u1))
        synapse_0 = synapse_0 + u0
        synapse_1 = synapse_1 + u1
    count_0 = np.zeros(synapse_0.shape, dtype=int)
    count_1 = np.zeros(synapse_1.shape, dtype=int)
    for before, after in zip(history, history[1:]):
        count_0 += direction_changes(after[0], before[0])
        count_1 += direction_changes(after[1], before[1])
    return synapse_0, synapse_1, count_0, count_1
