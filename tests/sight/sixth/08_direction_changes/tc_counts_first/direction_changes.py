# from memory, second try
import numpy as np


def direction_changes(update, previous_update):
    """Which weights now move the other way."""
    return np.where(np.sign(update) != np.sign(previous_update), 1, 0)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train_counting(X, y, weights_a, weights_b, alpha, steps):
    """Train, and count for each weight how often its update changes direction."""
    prev_0 = np.zeros_like(weights_a)
    prev_1 = np.zeros_like(weights_b)
    count_0 = np.zeros_like(weights_a)
    count_1 = np.zeros_like(weights_b)

    for j in range(steps):
        first_layer = sigmoid(np.dot(X, weights_a))
        second_layer = sigmoid(np.dot(first_layer, weights_b))

        layer_2_error = y - second_layer
        second_delta = layer_2_error * sigmoid_output_to_derivative(second_layer)
        layer_1_error = second_delta.dot(weights_b.T)
        first_delta = layer_1_error * sigmoid_output_to_derivative(first_layer)

        update_1 = first_layer.T.dot(second_delta)
        update_0 = X.T.dot(first_delta)

        count_0 += np.abs(np.sign(update_0) - np.sign(prev_0)) / 2
        count_1 += np.abs(np.sign(update_1) - np.sign(prev_1)) / 2

        weights_b = weights_b + alpha * update_1
        weights_a = weights_a + alpha * update_0

        prev_0 = update_0
        prev_1 = update_1
    return weights_a, weights_b, count_0, count_1
