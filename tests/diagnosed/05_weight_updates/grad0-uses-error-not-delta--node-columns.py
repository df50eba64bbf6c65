# mistake: grad0-uses-error-not-delta
# question: 05_weight_updates/training_step
# style: per hidden node
import numpy as np


def weight_derivative(layer_in, delta):
    return np.array([(column[:, None] * delta).sum(axis=0) for column in layer_in.T])


def update(synapse, derivative, alpha):
    return synapse - derivative * alpha


def training_step(X, y, synapse_0, synapse_1, alpha):
    hidden_nodes = synapse_0.shape[1]
    hidden = np.column_stack([1 / (1 + np.exp(-(X @ synapse_0[:, k]))) for k in range(hidden_nodes)])
    guess = 1 / (1 + np.exp(-(hidden @ synapse_1)))
    guess_delta = (guess - y) * guess * (1 - guess)
    new_0, new_1 = synapse_0.copy(), synapse_1.copy()
    for k in range(hidden_nodes):
        node = hidden[:, k]
        node_error = guess_delta @ synapse_1[k]
        node_delta = node_error * node * (1 - node)  # noqa: F841
        new_1[k] -= alpha * (node @ guess_delta)
        new_0[:, k] -= alpha * (X.T @ node_error)
    return new_0, new_1
