import numpy as np


def direction_changes(update, previous_update):
    return (update * previous_update < 0).astype(int)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    prev_0 = np.zeros_like(synapse_0)
    prev_1 = np.zeros_like(synapse_1)
    count_0 = np.zeros_like(synapse_0)
    count_1 = np.zeros_like(synapse_1)

    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))

        layer_2_error = y - layer_2
        layer_2_delta = layer_2_error * sigmoid_output_to_derivative(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)

        update_1 = layer_1.T.dot(layer_2_delta)
        update_0 = X.T.dot(layer_1_delta)

        if j > 0:
            count_0 += np.abs(np.sign(update_0) - np.sign(prev_0)) / 2
            count_1 += np.abs(np.sign(update_1) - np.sign(prev_0)) / 2

        synapse_1 = synapse_1 + alpha * update_1
        synapse_0 = synapse_0 + alpha * update_0

        prev_0 = update_0
        prev_1 = update_1
    return synapse_0, synapse_1, count_0, count_1
