# mistake: update-wrong-sign
# question: 05_weight_updates/update
# style: trainer class, adding
import numpy as np


class Trainer:
    """target - guess, and then everything is added"""

    def __init__(self, w0, w1):
        self.w0, self.w1 = w0.copy(), w1.copy()

    @staticmethod
    def s(z):
        return 1.0 / (1.0 + np.exp(-z))

    def step(self, X, y, alpha):
        a1 = self.s(np.matmul(X, self.w0))
        a2 = self.s(np.matmul(a1, self.w1))
        pull2 = (y - a2) * a2 * (1 - a2)
        pull1 = np.matmul(pull2, self.w1.T) * a1 * (1 - a1)
        self.w0 = update(self.w0, weight_derivative(X, pull1), alpha)
        self.w1 = update(self.w1, weight_derivative(a1, pull2), alpha)


def weight_derivative(layer_in, delta):
    return np.matmul(layer_in.transpose(), delta)


def update(synapse, derivative, alpha):
    return np.add(synapse, np.multiply(alpha, derivative))


def training_step(X, y, synapse_0, synapse_1, alpha):
    t = Trainer(synapse_0, synapse_1)
    t.step(X, y, alpha)
    return t.w0, t.w1
