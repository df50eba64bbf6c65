import numpy as np


def weight_derivative(layer_in, delta):
    return -np.dot(layer_in.T, delta)


def update(synapse, derivative, alpha):
    new = synapse.copy()
    new -= derivative * alpha
    return new


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def training_step(X, y, s0, s1, alpha):
    # forward
    a1 = sigmoid(X @ s0)
    a2 = sigmoid(a1 @ s1)

    # deltas
    e2 = y - a2
    delta2 = e2 * sigmoid_output_to_derivative(a2)
    e1 = delta2 @ s1.T
    delta1 = e1 * sigmoid_output_to_derivative(a1)

    # updates, with a plus because of y - a2
    new_1 = s1 + alpha * (a1.T @ delta2)
    new_0 = s0 + alpha * (X.T @ delta1)
    return new_0, new_1
