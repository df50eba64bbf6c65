"""Element by element over Python floats; the counts are floats."""
import math

import numpy as np


def direction_changes(update, previous_update):
    def turned(now, before):
        return 1 if math.copysign(1, now) != math.copysign(1, before) else 0

    return np.array([[turned(a, b) for a, b in zip(r, q)] for r, q in zip(update, previous_update)])


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    prev = None
    turns = [np.zeros_like(synapse_0), np.zeros_like(synapse_1)]
    while iterations > 0:
        one = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
        two = 1 / (1 + np.exp(-np.matmul(one, synapse_1)))
        back_2 = np.multiply(two - y, two - two**2)
        back_1 = np.multiply(back_2 @ synapse_1.T, one - one**2)
        now = [X.T @ back_1, one.T @ back_2]
        if prev:
            for turn, a, b in zip(turns, now, prev):
                for i in np.ndindex(turn.shape):
                    turn[i] += (a[i] > 0) is not (b[i] > 0) and (a[i] > 0) != (b[i] > 0)
        prev = now
        synapse_0, synapse_1 = (s - alpha * g for s, g in zip((synapse_0, synapse_1), now))
        iterations -= 1
    return synapse_0, synapse_1, *turns
