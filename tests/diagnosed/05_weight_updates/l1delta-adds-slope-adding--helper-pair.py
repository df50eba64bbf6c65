# mistake: l1delta-adds-slope-adding
# question: 05_weight_updates/training_step
# style: two helpers, inner
import numpy as np


def weight_derivative(layer_in, delta):
    return np.inner(np.transpose(layer_in), np.transpose(delta))


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def layer(values, weights):
    return 0.5 + 0.5 * np.tanh(0.5 * (values @ weights))


def steepness(values):
    return values - values * values


def training_step(X, y, synapse_0, synapse_1, alpha):
    hidden = layer(X, synapse_0)
    guess = layer(hidden, synapse_1)
    guess_needs = steepness(guess) * (y - guess)
    hidden_needs = steepness(hidden) + np.inner(guess_needs, synapse_1)
    return (
        synapse_0 + weight_derivative(X, hidden_needs) * alpha,
        synapse_1 + weight_derivative(hidden, guess_needs) * alpha,
    )
