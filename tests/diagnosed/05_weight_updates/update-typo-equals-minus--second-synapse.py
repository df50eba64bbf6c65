# mistake: update-typo-equals-minus
# question: 05_weight_updates/training_step
# style: matmul, short names
import numpy as np


def weight_derivative(layer_in, delta):
    return np.matmul(layer_in.T, delta)


def update(synapse, derivative, alpha):
    return synapse - np.multiply(alpha, derivative)


def training_step(X, y, synapse_0, synapse_1, alpha):
    u, v = synapse_0 + 0, synapse_1 + 0
    p = 0.5 * (1 + np.tanh(np.matmul(X, u) / 2))
    q = 0.5 * (1 + np.tanh(np.matmul(p, v) / 2))
    e = (q - y) * q
    e = e - e * q
    f = np.matmul(e, v.T) * p
    f = f - f * p
    u -= alpha * np.matmul(X.T, f)
    v = - alpha * np.matmul(p.T, e)
    return u, v
