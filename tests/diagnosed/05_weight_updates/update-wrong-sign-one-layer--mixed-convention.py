# mistake: update-wrong-sign-one-layer
# question: 05_weight_updates/training_step
# style: einsum, subtract then add
import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum("ni,nj->ij", layer_in, delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    S0, S1 = synapse_0.copy(), synapse_1.copy()
    A = 1 / (1 + np.exp(-np.einsum("ni,ij->nj", X, S0)))
    B = 1 / (1 + np.exp(-np.einsum("ni,ij->nj", A, S1)))
    dB = (B - y) * (B - B * B)
    dA = np.einsum("nj,ij->ni", dB, S1) * (A - A * A)
    S1 -= alpha * np.einsum("ni,nj->ij", A, dB)
    S0 += alpha * np.einsum("ni,nj->ij", X, dA)
    return S0, S1
