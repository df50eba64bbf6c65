import numpy as np


def dropped(layer, mask, keep):
    return np.where(mask > 0, layer / keep, 0.0)


class Dropper:
    def __init__(self, mask, keep):
        self.gain = mask / keep

    def forward(self, a):
        return a * self.gain

    def backward(self, d):
        return d * self.gain


class Sigmoid:
    def forward(self, z):
        self.out = 1 / (1 + np.exp(-z))
        return self.out

    def backward(self, d):
        return d * self.out * (1 - self.out)


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    squash_1, drop, squash_2 = Sigmoid(), Dropper(mask, keep), Sigmoid()
    hidden = drop.forward(squash_1.forward(X @ synapse_0))
    guess = squash_2.forward(hidden @ synapse_1)
    back_2 = squash_2.backward(guess - y)
    back_1 = squash_1.backward(drop.backward(back_2 @ synapse_1.T))
    return synapse_0 - alpha * X.T @ back_1, synapse_1 - alpha * hidden.T @ back_2


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    squash_1, drop, squash_2 = Sigmoid(), Dropper(mask, keep), Sigmoid()
    wires = drop.forward(synapse_1)
    hidden = squash_1.forward(X @ synapse_0)
    guess = squash_2.forward(hidden @ wires)
    back_2 = squash_2.backward(guess - y)
    back_1 = squash_1.backward(back_2 @ wires.T)
    return synapse_0 - alpha * X.T @ back_1, synapse_1 - alpha * (hidden.T @ back_2)
