# mistake: deriv-on-preactivation
# question: 09_hidden_size/final_error
# style: sums stored too

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


def slope(a):
    return a * (1 - a)


class Layer:
    def __init__(self, synapse):
        self.synapse = synapse

    def fire(self, signal):
        self.signal = signal
        self.sums = np.einsum("ab,bc->ac", signal, self.synapse)
        self.out = np.reciprocal(1 + np.exp(-self.sums))
        return self.out

    def blame(self, miss):
        self.delta = miss * slope(self.sums)
        return np.einsum("ac,bc->ab", self.delta, self.synapse)

    def move(self, alpha):
        self.synapse = self.synapse + alpha * np.einsum("ab,ac->bc", self.signal, self.delta)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    one, two = (Layer(s) for s in initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    for _ in range(iterations):
        one.blame(two.blame(y - two.fire(one.fire(X))))
        one.move(alpha)
        two.move(alpha)
    return np.abs(y - two.fire(one.fire(X))).mean()
