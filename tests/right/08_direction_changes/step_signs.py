"""Counts signs of the step (not the derivative), y - layer_2 and +=; a product below 0; float counts."""
import numpy as np


def direction_changes(update, previous_update):
    return np.where(update * previous_update < 0, 1.0, 0.0)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    history = []
    for j in range(iterations):
        l1 = 1 / (1 + np.exp(-X.dot(synapse_0)))
        l2 = 1 / (1 + np.exp(-l1.dot(synapse_1)))
        l2_delta = (y - l2) * l2 * (1 - l2)
        l1_delta = l2_delta.dot(synapse_1.T) * l1 * (1 - l1)
        steps = alpha * X.T.dot(l1_delta), alpha * l1.T.dot(l2_delta)
        synapse_0 += steps[0]
        synapse_1 += steps[1]
        history.append(steps)
    counts = []
    for layer in (0, 1):
        all_steps = np.array([steps[layer] for steps in history])
        counts.append((np.abs(np.diff(np.sign(all_steps), axis=0)) / 2).sum(axis=0))
    return synapse_0, synapse_1, *counts
