# mistake: final-error-before-last-step
# question: 09_hidden_size/final_error
# style: class keeps guess

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


class Network:
    def __init__(self, w, v, alpha):
        self.w, self.v, self.alpha = w, v, alpha

    def squash(self, z):
        return 0.5 * (1 + np.tanh(z / 2))

    def train_once(self, X, y):
        self.hidden = self.squash(X @ self.w)
        self.guess = self.squash(self.hidden @ self.v)
        back = (self.guess - y) * self.guess * (1 - self.guess)
        further = (back @ self.v.T) * self.hidden * (1 - self.hidden)
        self.v = self.v - self.alpha * (self.hidden.T @ back)
        self.w = self.w - self.alpha * (X.T @ further)

    def error(self, y):
        return np.mean(np.abs(y - self.guess))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    network = Network(*initial_weights(X.shape[1], hidden_size, y.shape[1], seed), alpha)
    for _ in range(iterations):
        network.train_once(X, y)
    return network.error(y)
