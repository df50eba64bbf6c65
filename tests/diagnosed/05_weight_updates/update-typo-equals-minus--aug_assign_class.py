# mistake: update-typo-equals-minus
# question: 05_weight_updates/training_step
# style: class, augmented assignment
import numpy as np


class Step:
    def __init__(self, s0, s1):
        self.s0 = s0 + 0
        self.s1 = s1 + 0

    def forwards(self, X):
        self.l0 = X
        self.l1 = 1 / (1 + np.exp(-self.l0 @ self.s0))
        self.l2 = 1 / (1 + np.exp(-self.l1 @ self.s1))
        return self

    def backwards(self, y, alpha):
        d2 = (self.l2 - y) * self.l2 * (1 - self.l2)
        d1 = d2 @ self.s1.T * self.l1 * (1 - self.l1)
        self.s1 =- alpha * self.l1.T @ d2
        self.s0 -= alpha * self.l0.T @ d1
        return self.s0, self.s1


def weight_derivative(layer_in, delta):
    return np.einsum("ni,no->io", layer_in, delta)


def update(synapse, derivative, alpha):
    synapse = synapse.copy()
    synapse -= alpha * derivative
    return synapse


def training_step(X, y, synapse_0, synapse_1, alpha):
    return Step(synapse_0, synapse_1).forwards(X).backwards(y, alpha)
