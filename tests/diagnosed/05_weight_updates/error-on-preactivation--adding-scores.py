# mistake: error-on-preactivation
# question: 05_weight_updates/training_step
# style: adding, score variable
import numpy as np


def weight_derivative(layer_in, delta):
    return np.inner(layer_in.T, delta.T)


def update(synapse, derivative, alpha):
    return synapse - np.full_like(derivative, alpha) * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    hidden = 0.5 + 0.5 * np.tanh(0.5 * (X @ synapse_0))
    score = hidden @ synapse_1
    guess = 0.5 + 0.5 * np.tanh(0.5 * score)
    missing = y - score
    push_out = missing * guess * (1 - guess)
    push_hid = push_out @ synapse_1.T * hidden * (1 - hidden)
    synapse_0 = synapse_0 + alpha * weight_derivative(X, push_hid)
    synapse_1 = synapse_1 + alpha * weight_derivative(hidden, push_out)
    return synapse_0, synapse_1
