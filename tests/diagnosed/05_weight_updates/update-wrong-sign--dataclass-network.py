# mistake: update-wrong-sign
# question: 05_weight_updates/update 05_weight_updates/training_step
# style: dataclass network
from dataclasses import dataclass

import numpy as np


def sigma(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


@dataclass
class Net:
    w: np.ndarray
    v: np.ndarray

    def run(self, X):
        self.h = sigma(X @ self.w)
        self.o = sigma(self.h @ self.v)
        return self.o

    def slopes(self, X, y):
        miss = self.run(X) - y
        do = miss * self.o * (1 - self.o)
        dh = do @ self.v.T * self.h * (1 - self.h)
        return X.T @ dh, self.h.T @ do


def weight_derivative(layer_in, delta):
    return layer_in.T @ delta


def update(synapse, derivative, alpha):
    return synapse + alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    net = Net(synapse_0, synapse_1)
    return tuple(update(w, g, alpha) for w, g in zip((net.w, net.v), net.slopes(X, y)))
