# mistake: alpha-in-hidden-error-too
# question: 05_weight_updates/training_step
# style: einsum, learning rate
import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum("xi,xj->ij", layer_in, delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    lr = float(alpha)
    h = 1.0 / (1.0 + np.exp(-np.einsum("xi,ij->xj", X, synapse_0)))
    o = 1.0 / (1.0 + np.exp(-np.einsum("xi,ij->xj", h, synapse_1)))
    miss = y - o
    d_o = miss * o * (1.0 - o)
    blame = lr * np.einsum("xj,ij->xi", d_o, synapse_1)
    d_h = blame * h * (1.0 - h)
    return (
        synapse_0 + lr * np.einsum("xi,xj->ij", X, d_h),
        synapse_1 + lr * np.einsum("xi,xj->ij", h, d_o),
    )
