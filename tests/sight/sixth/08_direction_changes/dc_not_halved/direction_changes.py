import numpy as np


def direction_changes(update, previous_update):
    """Which weights now move the other way."""
    return np.abs(np.sign(update) - np.sign(previous_update))


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train_counting(X, y, s0, s1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction."""
    prev_0 = np.zeros_like(s0)
    prev_1 = np.zeros_like(s1)
    count_0 = np.zeros_like(s0)
    count_1 = np.zeros_like(s1)

    for j in range(iterations):
        a1 = sigmoid(np.dot(X, s0))
        a2 = sigmoid(np.dot(a1, s1))

        e2 = y - a2
        delta2 = e2 * sigmoid_output_to_derivative(a2)
        e1 = delta2.dot(s1.T)
        delta1 = e1 * sigmoid_output_to_derivative(a1)

        update_1 = a1.T.dot(delta2)
        update_0 = X.T.dot(delta1)

        if j > 0:
            count_0 += np.abs(np.sign(update_0) - np.sign(prev_0)) / 2
            count_1 += np.abs(np.sign(update_1) - np.sign(prev_1)) / 2

        s1 = s1 + alpha * update_1
        s0 = s0 + alpha * update_0

        prev_0 = update_0
        prev_1 = update_1
    return s0, s1, count_0, count_1
