# mistake: deriv-double-sigmoid
# question: 05_weight_updates/training_step
# style: calculus class, delegation
import numpy as np


class Sigma:
    def __call__(self, x):
        return 1 / (1 + np.exp(-x))

    def prime(self, x):
        s = self(x)
        return s * (1 - s)


sigma = Sigma()


def weight_derivative(layer_in, delta):
    return layer_in.T @ delta


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    a = [X]
    for w in (synapse_0, synapse_1):
        a.append(sigma(a[-1] @ w))
    d2 = (y - a[2]) * sigma.prime(a[2])
    d1 = (d2 @ synapse_1.T) * sigma.prime(a[1])
    return synapse_0 + alpha * a[0].T @ d1, synapse_1 + alpha * a[1].T @ d2
