# mistake: l2delta-plus-adding
# question: 05_weight_updates/training_step
# style: slot class, adding
import numpy as np


class XorNet:
    __slots__ = ("a", "b", "rate")

    def __init__(self, a, b, rate):
        self.a, self.b, self.rate = a, b, rate

    def teach(self, X, y):
        h = 1 / (1 + np.exp(-X @ self.a))
        o = 1 / (1 + np.exp(-h @ self.b))
        do = (y - o) + o * (1 - o)
        dh = (do @ self.b.T) * h * (1 - h)
        self.b = self.b + self.rate * h.T @ do
        self.a = self.a + self.rate * X.T @ dh
        return self.a, self.b


def weight_derivative(layer_in, delta):
    return layer_in.T @ delta


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    return XorNet(synapse_0, synapse_1, alpha).teach(X, y)
