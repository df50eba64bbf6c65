# mistake: grad-transposed
# question: 05_weight_updates/weight_derivative
# style: tensordot, column vectors
import numpy as np


def weight_derivative(layer_in, delta):
    return np.tensordot(delta, layer_in, axes=([0], [0]))


def update(synapse, derivative, alpha):
    step = -alpha * derivative
    return synapse + step


def training_step(X, y, synapse_0, synapse_1, alpha):
    # samples in columns, as I learned it
    A0, T = X.T, y.T
    W1, W2 = synapse_0.T, synapse_1.T
    A1 = 1 / (1 + np.exp(-(W1 @ A0)))
    A2 = 1 / (1 + np.exp(-(W2 @ A1)))
    D2 = (A2 - T) * A2 * (1 - A2)
    D1 = (W2.T @ D2) * A1 * (1 - A1)
    return (W1 - alpha * D1 @ A0.T).T, (W2 - alpha * D2 @ A1.T).T
