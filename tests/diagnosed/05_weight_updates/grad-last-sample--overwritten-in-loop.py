# mistake: grad-last-sample
# question: 05_weight_updates/weight_derivative
# style: loop with overwriting
import numpy as np


def weight_derivative(layer_in, delta):
    grad = np.zeros((layer_in.shape[1], delta.shape[1]))
    for a, d in zip(layer_in, delta):
        for row in range(len(a)):
            grad[row, :] = a[row] * d
    return grad


def update(synapse, derivative, alpha):
    moved = derivative.copy()
    moved *= -alpha
    moved += synapse
    return moved


def training_step(X, y, synapse_0, synapse_1, alpha):
    z1 = np.matmul(X, synapse_0)
    a1 = 0.5 * (1 + np.tanh(z1 / 2))
    z2 = np.matmul(a1, synapse_1)
    a2 = 0.5 * (1 + np.tanh(z2 / 2))
    d2 = (y - a2) * (a2 - a2**2)
    d1 = np.matmul(d2, synapse_1.T) * (a1 - a1**2)
    new_1 = synapse_1 + alpha * np.matmul(a1.T, d2)
    new_0 = synapse_0 + alpha * np.matmul(X.T, d1)
    return new_0, new_1
