# mistake: grad1-uses-error-not-delta
# question: 05_weight_updates/training_step
# style: cached dictionary passes
import numpy as np


def weight_derivative(layer_in, delta):
    return layer_in.T @ delta


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def forward_pass(X, W):
    cache = {"A0": X}
    for n in (1, 2):
        Z = cache[f"A{n - 1}"] @ W[n]
        cache[f"A{n}"] = np.exp(-np.logaddexp(0, -Z))
    return cache


def backward_pass(cache, y, W):
    A1, A2 = cache["A1"], cache["A2"]
    error = A2 - y
    delta = error * A2 * (1 - A2)
    dW2 = A1.T @ error
    dW1 = cache["A0"].T @ ((delta @ W[2].T) * A1 * (1 - A1))
    return {1: dW1, 2: dW2}


def training_step(X, y, synapse_0, synapse_1, alpha):
    W = {1: synapse_0, 2: synapse_1}
    grads = backward_pass(forward_pass(X, W), y, W)
    return tuple(W[n] - alpha * grads[n] for n in (1, 2))
