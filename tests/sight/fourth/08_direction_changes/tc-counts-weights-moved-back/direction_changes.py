import numpy as np


def direction_changes(update, previous_update):
    turned = update * previous_update < 0
    return np.where(turned, 1, 0)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    history_0, history_1 = [synapse_0], [synapse_1]
    count_0, count_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    for j in range(iterations):
        w0, w1 = history_0[-1], history_1[-1]
        h = 1 / (1 + np.exp(-X.dot(w0)))
        o = 1 / (1 + np.exp(-h.dot(w1)))
        do = (o - y) * o * (1 - o)
        dh = do.dot(w1.T) * h * (1 - h)
        history_0.append(w0 - alpha * X.T.dot(dh))
        history_1.append(w1 - alpha * h.T.dot(do))
        if j > 0:
            count_0 += np.sign(history_0[-1]) != np.sign(history_0[-3])
            count_1 += np.sign(history_1[-1]) != np.sign(history_1[-3])
    return history_0[-1], history_1[-1], count_0, count_1
