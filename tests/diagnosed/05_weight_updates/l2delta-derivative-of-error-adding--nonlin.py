# mistake: l2delta-derivative-of-error-adding
# question: 05_weight_updates/training_step
# style: nonlin flag, adding
import numpy as np


def nonlin(v, deriv=False):
    return v - v**2 if deriv else np.exp(-np.logaddexp(0, -v))


def weight_derivative(layer_in, delta):
    return np.matmul(layer_in.T, delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    nodes = nonlin(np.matmul(X, synapse_0))
    guess = nonlin(np.matmul(nodes, synapse_1))
    guess_error = y - guess
    guess_delta = guess_error * nonlin(guess_error, True)
    nodes_error = np.matmul(guess_delta, synapse_1.T)
    nodes_delta = nodes_error * nonlin(nodes, True)
    grown_0 = synapse_0 + alpha * np.matmul(X.T, nodes_delta)
    grown_1 = synapse_1 + alpha * np.matmul(nodes.T, guess_delta)
    return grown_0, grown_1
