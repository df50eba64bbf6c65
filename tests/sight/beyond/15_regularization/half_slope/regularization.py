import numpy as np


def rent(w):
    return np.einsum("ij,ij->", w, w)


def penalty(synapse_0, synapse_1, strength):
    return (rent(synapse_0) + rent(synapse_1)) * strength * 0.5


def act(x, w):
    return 1 / (1 + np.exp(-np.einsum("ni,ij->nj", x, w)))


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    hidden = act(X, synapse_0)
    guess = act(hidden, synapse_1)
    down_1 = (guess - y) * guess * (1 - guess)
    down_0 = np.einsum("no,ho->nh", down_1, synapse_1) * hidden * (1 - hidden)
    error_0 = np.einsum("ni,nh->ih", X, down_0)
    error_1 = np.einsum("nh,no->ho", hidden, down_1)
    rent_0 = 0.5 * strength * synapse_0
    rent_1 = 0.5 * strength * synapse_1
    new_0 = synapse_0 - alpha * (error_0 + rent_0)
    new_1 = synapse_1 - alpha * (error_1 + rent_1)
    return new_0, new_1
