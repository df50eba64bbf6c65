# mistake: alpha-first-layer-only
# question: 05_weight_updates/training_step
# style: class, adding, matmul
import numpy as np


class Learner:
    def __init__(self, alpha):
        self.alpha = alpha

    @staticmethod
    def f(x):
        return 0.5 * (1.0 + np.tanh(0.5 * x))

    def step(self, X, y, first, second):
        mid = self.f(np.matmul(X, first))
        end = self.f(np.matmul(mid, second))
        d_end = np.multiply(y - end, end - end**2)
        d_mid = np.multiply(np.matmul(d_end, second.T), mid - mid**2)
        second = second + np.matmul(mid.T, d_end)
        first = first + self.alpha * np.matmul(X.T, d_mid)
        return first, second


def weight_derivative(layer_in, delta):
    return np.matmul(layer_in.T, delta)


def update(synapse, derivative, alpha):
    return np.add(synapse, -alpha * derivative)


def training_step(X, y, synapse_0, synapse_1, alpha):
    return Learner(alpha).step(X, y, synapse_0, synapse_1)
