import numpy as np


def direction_changes(update, previous_update):
    changed = np.sign(update) != np.sign(previous_update)
    return changed.any(axis=0).astype(int)


def train_counting(X, y, weights_a, weights_b, alpha, steps):
    f = lambda z: 1 / (1 + np.exp(-z))
    count_0, count_1 = np.zeros(weights_a.shape), np.zeros(weights_b.shape)
    before = None
    for _ in range(steps):
        first_layer = f(X @ weights_a)
        second_layer = f(first_layer @ weights_b)
        second_delta = (second_layer - y) * second_layer * (1 - second_layer)
        first_delta = second_delta @ weights_b.T * first_layer * (1 - first_layer)
        g0, g1 = X.T @ first_delta, first_layer.T @ second_delta
        if before is not None:
            count_0 += direction_changes(g0, before[0])
            count_1 += direction_changes(g1, before[1])
        before = (g0, g1)
        weights_a = weights_a - alpha * g0
        weights_b = weights_b - alpha * g1
    return weights_a, weights_b, count_0, count_1
