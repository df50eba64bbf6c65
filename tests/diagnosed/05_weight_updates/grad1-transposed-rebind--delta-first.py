# mistake: grad1-transposed-rebind
# question: 05_weight_updates/training_step
# style: rebinding, dot methods
import numpy as np


def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)


def update(synapse, derivative, alpha):
    return synapse - derivative.dot(alpha)


def training_step(X, y, synapse_0, synapse_1, alpha):
    h = 1 / (1 + np.exp(-X.dot(synapse_0)))
    o = 1 / (1 + np.exp(-h.dot(synapse_1)))
    od = (y - o) * o * (1 - o)
    hd = od.dot(synapse_1.T) * h * (1 - h)
    synapse_1 = synapse_1 + alpha * od.T.dot(h)
    synapse_0 = synapse_0 + alpha * X.T.dot(hd)
    return synapse_0, synapse_1
