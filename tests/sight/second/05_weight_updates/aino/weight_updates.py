import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def weight_derivative(layer_in, delta):
    total = np.zeros((layer_in.shape[1], delta.shape[1]))
    for sample, d in zip(layer_in, delta):
        total += np.outer(sample, d)
    return total


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = sigmoid(X.dot(synapse_0))
    l2 = sigmoid(l1.dot(synapse_1))
    l2_delta = (y - l2) * l2 * (1 - l2)
    l1_delta = l2_delta.dot(synapse_1.T) * l1 * (1 - l1)
    return synapse_0 + alpha * X.T.dot(l1_delta), synapse_1 + alpha * l1.T.dot(l2_delta)
