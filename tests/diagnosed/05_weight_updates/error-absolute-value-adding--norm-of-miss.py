# mistake: error-absolute-value-adding
# question: 05_weight_updates/training_step
# style: adding, np.abs print
import numpy as np


def weight_derivative(layer_in, delta):
    return np.array([np.dot(feature, delta) for feature in layer_in.T])


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    squash = lambda q: 1 / (1 + np.exp(-q))
    grade = lambda q: q * (1 - q)
    first = squash(X.dot(synapse_0))
    second = squash(first.dot(synapse_1))
    error = np.abs(y - second)
    second_delta = error * grade(second)
    first_delta = second_delta.dot(synapse_1.T) * grade(first)
    synapse_1 = synapse_1 + first.T.dot(second_delta) * alpha
    synapse_0 = synapse_0 + X.T.dot(first_delta) * alpha
    return synapse_0, synapse_1
