# mistake: forward-no-output-activation
# question: 03_forward/forward
# style: einsum, expit helper
import numpy as np


def expit(z):
    return np.where(z > 0, 1, np.exp(-np.abs(z))) / (1 + np.exp(-np.abs(z)))


def forward(X, synapse_0, synapse_1):
    hidden = expit(np.einsum("ni,ih->nh", X, synapse_0))
    guess = np.einsum("nh,ho->no", hidden, synapse_1)
    return hidden, guess


def mean_absolute_error(layer_2, y):
    d = np.ravel(layer_2) - np.ravel(y)
    return np.sqrt(d ** 2).sum() / d.size
