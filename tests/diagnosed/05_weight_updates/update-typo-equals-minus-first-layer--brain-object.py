# mistake: update-typo-equals-minus-first-layer
# question: 05_weight_updates/training_step
# style: object with attributes
import numpy as np


def weight_derivative(layer_in, delta):
    return (layer_in.T) @ (delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


class Brain:
    def __init__(self, syn0, syn1):
        self.syn0 = syn0
        self.syn1 = syn1

    def think(self, X):
        self.l1 = self.squash(X @ self.syn0)
        self.l2 = self.squash(self.l1 @ self.syn1)
        return self.l2

    @staticmethod
    def squash(x):
        return 1 / (1 + np.exp(-x))

    def learn(self, X, y, alpha):
        off = self.think(X) - y
        d2 = off * self.l2 * (1 - self.l2)
        d1 = (d2 @ self.syn1.T) * self.l1 * (1 - self.l1)
        self.syn1 -= alpha * weight_derivative(self.l1, d2)
        self.syn0 =- alpha * weight_derivative(X, d1)  # fmt: skip


def training_step(X, y, synapse_0, synapse_1, alpha):
    brain = Brain(synapse_0, synapse_1)
    brain.learn(X, y, alpha)
    return brain.syn0, brain.syn1
