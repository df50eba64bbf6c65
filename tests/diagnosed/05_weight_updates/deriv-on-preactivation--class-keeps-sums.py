# mistake: deriv-on-preactivation
# question: 05_weight_updates/training_step
# style: class keeping sums
import numpy as np


class TwoLayers:
    def __init__(self, w0, w1):
        self.w0, self.w1 = w0, w1

    def sig(self, z):
        return 1 / (1 + np.exp(-z))

    def dsig(self, z):
        return z * (1 - z)

    def step(self, X, y, rate):
        z1 = np.matmul(X, self.w0)
        a1 = self.sig(z1)
        z2 = np.matmul(a1, self.w1)
        a2 = self.sig(z2)
        delta2 = (a2 - y) * self.dsig(z2)
        delta1 = np.matmul(delta2, self.w1.T) * self.dsig(z1)
        return update(self.w0, weight_derivative(X, delta1), rate), update(self.w1, weight_derivative(a1, delta2), rate)


def weight_derivative(layer_in, delta):
    return np.matmul(layer_in.T, delta)


def update(synapse, derivative, alpha):
    return synapse + -alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    return TwoLayers(synapse_0, synapse_1).step(X, y, alpha)
