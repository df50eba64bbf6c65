# mistake: grad-negated
# question: 05_weight_updates/weight_derivative 05_weight_updates/training_step
# style: trainer class, delegation
import numpy as np


class Trainer:
    def __init__(self, rate=1.0):
        self.rate = rate

    def activate(self, x):
        e = np.exp(-x)
        return 1.0 / (1.0 + e)

    def gradient(self, a, d):
        return np.negative(np.einsum("ni,no->io", a, d))

    def descend(self, w, g):
        return w - self.rate * g

    def step(self, X, y, w0, w1):
        a1 = self.activate(X.dot(w0))
        a2 = self.activate(a1.dot(w1))
        d2 = (a2 - y) * a2 * (1 - a2)
        d1 = np.einsum("no,ho->nh", d2, w1) * a1 * (1 - a1)
        return self.descend(w0, self.gradient(X, d1)), self.descend(w1, self.gradient(a1, d2))


def weight_derivative(layer_in, delta):
    return Trainer().gradient(layer_in, delta)


def update(synapse, derivative, alpha):
    return Trainer(alpha).descend(synapse, derivative)


def training_step(X, y, synapse_0, synapse_1, alpha):
    return Trainer(alpha).step(X, y, synapse_0, synapse_1)
