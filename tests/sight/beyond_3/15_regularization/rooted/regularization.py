import numpy as np


def penalty(synapse_0, synapse_1, strength):
    weights = np.concatenate((synapse_0.ravel(), synapse_1.ravel()))
    return strength * np.sqrt(weights.dot(weights)) / 2


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    hidden = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    guess = 1 / (1 + np.exp(-np.dot(hidden, synapse_1)))
    guess_delta = (guess - y) * guess * (1 - guess)
    hidden_delta = np.dot(guess_delta, synapse_1.T) * hidden * (1 - hidden)
    decay = 1 - alpha * strength
    synapse_0 = decay * synapse_0 - alpha * np.dot(X.T, hidden_delta)
    synapse_1 = decay * synapse_1 - alpha * np.dot(hidden.T, guess_delta)
    return synapse_0, synapse_1
