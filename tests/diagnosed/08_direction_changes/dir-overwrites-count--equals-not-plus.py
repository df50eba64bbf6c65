# mistake: dir-overwrites-count
# question: 08_direction_changes/train_counting
# style: assignment not addition
import numpy as np


def direction_changes(update, previous_update):
    answer = np.zeros(update.shape)
    answer[(update > 0) & (previous_update < 0)] = 1
    answer[(update < 0) & (previous_update > 0)] = 1
    return answer


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    turned = {0: np.zeros(synapse_0.shape), 1: np.zeros(synapse_1.shape)}
    w = {0: synapse_0, 1: synapse_1}
    last = {}
    for _ in range(iterations):
        h = 1 / (1 + np.exp(-(X @ w[0])))
        o = 1 / (1 + np.exp(-(h @ w[1])))
        d = (o - y) * o * (1 - o)
        slope = {0: X.T @ (d @ w[1].T * h * (1 - h)), 1: h.T @ d}
        for k in (0, 1):
            if k in last:
                turned[k] = direction_changes(slope[k], last[k])
            w[k] = w[k] - alpha * slope[k]
        last = slope
    return w[0], w[1], turned[0], turned[1]
