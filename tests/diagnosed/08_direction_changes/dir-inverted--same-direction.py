# mistake: dir-inverted
# question: 08_direction_changes/direction_changes
# style: product of signs
import numpy as np


def direction_changes(update, previous_update):
    return (update * previous_update > 0).astype(float)


def lookup(X, w, v):
    h = 1 / (1 + np.exp(-(X @ w)))
    return h, 1 / (1 + np.exp(-(h @ v)))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    same_0, same_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    memory = []
    for _ in range(iterations):
        h, o = lookup(X, synapse_0, synapse_1)
        d = (y - o) * (o - o * o)
        step_0 = alpha * X.T @ ((d @ synapse_1.T) * (h - h * h))
        step_1 = alpha * h.T @ d
        if memory:
            same_0 += direction_changes(step_0, memory[-1][0])
            same_1 += direction_changes(step_1, memory[-1][1])
        memory.append((step_0, step_1))
        synapse_0, synapse_1 = synapse_0 + step_0, synapse_1 + step_1
    # those that didn't go on turned
    return synapse_0, synapse_1, len(memory) - 1 - same_0, len(memory) - 1 - same_1
