# mistake: init-all-positive
# question: 06_two_layer_network/initial_weights
# style: perceptron class, rand
import numpy as np


class Perceptron:
    def __init__(self, w):
        self.w = np.array(w, float)

    @classmethod
    def born(cls, n_in, n_out, seed):
        np.random.seed(seed)
        return cls(np.random.rand(n_in, n_out))

    def out(self, X):
        return 0.5 * (1 + np.tanh(0.5 * X @ self.w))

    def fit(self, X, y, n):
        for _ in range(n):
            o = self.out(X)
            self.w += X.T @ ((y - o) * o * (1 - o))
        return self.w, o

    def error(self, X, y):
        return np.abs(self.out(X) - y).mean()


def initial_weights(inputs, outputs, seed):
    return Perceptron.born(inputs, outputs, seed).w


def train(X, y, synapse_0, iterations):
    return Perceptron(synapse_0).fit(X, y, iterations)


def error_plane(X, y, first, second):
    return np.array([[Perceptron([[p], [q]]).error(X, y) for q in second] for p in first])
