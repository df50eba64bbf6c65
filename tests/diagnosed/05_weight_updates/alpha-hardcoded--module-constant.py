# mistake: alpha-hardcoded
# question: 05_weight_updates/update 05_weight_updates/training_step
# style: module level constant
import numpy as np

STEP = 0.5


def weight_derivative(layer_in, delta):
    result = np.zeros((layer_in.shape[1], delta.shape[1]))
    for column in range(delta.shape[1]):
        result[:, column] = layer_in.T @ delta[:, column]
    return result


def update(synapse, derivative, alpha):
    return synapse - STEP * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    s = lambda x: 0.5 * np.tanh(0.5 * x) + 0.5
    hidden_values = s(X @ synapse_0)
    guesses = s(hidden_values @ synapse_1)
    guess_deltas = (guesses - y) * guesses * (1 - guesses)
    hidden_deltas = guess_deltas @ synapse_1.T * hidden_values * (1 - hidden_values)
    new_0 = update(synapse_0, weight_derivative(X, hidden_deltas), alpha)
    new_1 = update(synapse_1, weight_derivative(hidden_values, guess_deltas), alpha)
    return new_0, new_1
