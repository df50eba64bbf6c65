# mistake: update-sign-only
# question: 05_weight_updates/update
# style: if per weight
import numpy as np


def weight_derivative(layer_in, delta):
    grad = np.zeros((layer_in.shape[1], delta.shape[1]))
    for n in range(layer_in.shape[0]):
        grad += layer_in[n].reshape(-1, 1) * delta[n].reshape(1, -1)
    return grad


def update(synapse, derivative, alpha):
    moved = synapse.copy()
    for i in range(synapse.shape[0]):
        for j in range(synapse.shape[1]):
            if derivative[i, j] > 0:
                moved[i, j] -= alpha
            elif derivative[i, j] < 0:
                moved[i, j] += alpha
    return moved


def training_step(X, y, synapse_0, synapse_1, alpha):
    hidden = 0.5 * (1 + np.tanh(X @ synapse_0 / 2))
    guess = 0.5 * (1 + np.tanh(hidden @ synapse_1 / 2))
    dg = (guess - y) * guess * (1 - guess)
    dh = dg @ synapse_1.T * hidden * (1 - hidden)
    s0 = synapse_0 - alpha * weight_derivative(X, dh)
    s1 = synapse_1 - alpha * weight_derivative(hidden, dg)
    return s0, s1
