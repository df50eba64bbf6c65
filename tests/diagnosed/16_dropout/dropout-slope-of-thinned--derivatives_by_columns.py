# mistake: dropout-slope-of-thinned
# question: 16_dropout/dropout_step
# style: Samples in columns inside; the mask is applied in place on copies.
import numpy as np


def dropped(layer, mask, keep):
    out = np.array(layer)
    out[mask == 0] = 0
    out /= keep
    return out


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    gate = mask.T / keep
    hidden = 1 / (1 + np.exp(-np.dot(synapse_0.T, X.T)))
    thinned = hidden * gate
    guess = 1 / (1 + np.exp(-np.dot(synapse_1.T, thinned)))
    d_guess = (guess - y.T) * guess * (1 - guess)
    d_hidden = np.dot(synapse_1, d_guess)
    d_hidden *= gate
    d_hidden *= thinned * (1 - thinned)
    new_0, new_1 = synapse_0.copy(), synapse_1.copy()
    new_1 -= alpha * np.dot(thinned, d_guess.T)
    new_0 -= alpha * np.dot(X.T, d_hidden.T)
    return new_0, new_1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    weights = dropped(synapse_1, mask, keep)
    hidden = 1 / (1 + np.exp(-np.dot(synapse_0.T, X.T)))
    guess = 1 / (1 + np.exp(-np.dot(weights.T, hidden)))
    d_guess = (guess - y.T) * guess * (1 - guess)
    d_hidden = np.dot(weights, d_guess) * hidden * (1 - hidden)
    d_weights = np.dot(hidden, d_guess.T)
    return [synapse_0 - alpha * np.dot(X.T, d_hidden.T), synapse_1 - alpha * dropped(d_weights, mask, keep)]
