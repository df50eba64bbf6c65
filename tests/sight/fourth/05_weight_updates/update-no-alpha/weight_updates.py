import numpy as np


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def weight_derivative(layer_in, delta):
    return np.dot(np.transpose(layer_in), delta)


def update(synapse, derivative, alpha):
    return synapse - derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = sigmoid(X @ synapse_0)
    l2 = sigmoid(l1 @ synapse_1)

    l2_error = y - l2
    l2_delta = l2_error * sigmoid_output_to_derivative(l2)
    l1_error = l2_delta @ synapse_1.T
    l1_delta = l1_error * sigmoid_output_to_derivative(l1)

    return synapse_0 + alpha * (X.T @ l1_delta), synapse_1 + alpha * (l1.T @ l2_delta)
