import numpy as np


class Gate:
    """Lets values through where the mask is 1, made larger; the same going forward and back."""

    def __init__(self, mask, keep):
        self.factor = mask / keep

    def __call__(self, a):
        return a * self.factor


class Sig:
    def __call__(self, z):
        self.out = 1 / (1 + np.exp(-z))
        return self.out

    def back(self, error):
        return error * self.out * (1 - self.out)


def dropped(layer, mask, keep):
    return Gate(mask, keep)(layer)


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    gate, s1, s2 = Gate(mask, keep), Sig(), Sig()
    thinned = gate(s1(X.dot(synapse_0)))
    guess = s2(thinned.dot(synapse_1))
    d2 = s2.back(guess - y)
    w0, w1 = synapse_0.copy(), synapse_1.copy()
    w1 -= alpha * thinned.T.dot(d2)
    d1 = s1.back(gate(d2.dot(w1.T)))
    w0 -= alpha * X.T.dot(d1)
    return w0, w1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    gate, s1, s2 = Gate(mask, keep), Sig(), Sig()
    wires = gate(synapse_1)
    hidden = s1(X.dot(synapse_0))
    guess = s2(hidden.dot(wires))
    d2 = s2.back(guess - y)
    d1 = s1.back(d2.dot(wires.T))
    w0, w1 = synapse_0.copy(), synapse_1.copy()
    w0 -= alpha * X.T.dot(d1)
    w1 -= alpha * gate(hidden.T.dot(d2))
    return w0, w1
