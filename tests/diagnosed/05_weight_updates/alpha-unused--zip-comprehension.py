# mistake: alpha-unused
# question: 05_weight_updates/update
# style: rows via zip
import numpy as np


def weight_derivative(layer_in, delta):
    n = len(layer_in)
    return np.array([[sum(layer_in[s][i] * delta[s][j] for s in range(n)) for j in range(delta.shape[1])] for i in range(layer_in.shape[1])])


def update(synapse, derivative, alpha):
    return np.array([[w - g for w, g in zip(ws, gs)] for ws, gs in zip(synapse, derivative)])


def training_step(X, y, synapse_0, synapse_1, alpha):
    def neuron(x):
        return 1 / (1 + np.exp(-x))

    acts = neuron(X @ synapse_0)
    preds = neuron(acts @ synapse_1)
    grad_out = alpha * (y - preds) * preds * (1 - preds)
    grad_hid = (grad_out @ synapse_1.T) * acts * (1 - acts)
    # alpha sits in grad_out already, and goes back with it
    return synapse_0 + X.T @ grad_hid, synapse_1 + acts.T @ grad_out
