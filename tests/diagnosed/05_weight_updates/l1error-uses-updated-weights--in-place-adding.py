# mistake: l1error-uses-updated-weights
# question: 05_weight_updates/training_step
# style: in-place, layer by layer
import numpy as np


def weight_derivative(layer_in, delta):
    return delta.T.dot(layer_in).T


def update(synapse, derivative, alpha):
    synapse -= alpha * derivative
    return synapse


def training_step(X, y, synapse_0, synapse_1, alpha):
    hid = 1 / (1 + np.exp(-X.dot(synapse_0)))
    out = 1 / (1 + np.exp(-hid.dot(synapse_1)))

    # output layer
    grad = (y - out) * out * (1 - out)
    synapse_1 += alpha * hid.T.dot(grad)

    # hidden layer
    grad = synapse_1.dot(grad.T).T * hid * (1 - hid)
    synapse_0 += alpha * X.T.dot(grad)
    return synapse_0, synapse_1
