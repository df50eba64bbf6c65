# mistake: grad-mean-in-step
# question: 05_weight_updates/training_step
# style: list of layers
import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum("ba,bc->ac", layer_in, delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    ws = [synapse_0, synapse_1]
    ls = [X]
    for w in ws:
        ls.append(0.5 * (np.tanh(ls[-1] @ w / 2) + 1))
    d = (ls[-1] - y) * ls[-1] * (1 - ls[-1])
    new = [None] * len(ws)
    for i in reversed(range(len(ws))):
        new[i] = update(ws[i], weight_derivative(ls[i], d) / len(X), alpha)
        d = d @ ws[i].T * ls[i] * (1 - ls[i])
    return new
