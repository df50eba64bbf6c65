# mistake: forward-no-output-activation
# question: 05_weight_updates/training_step
# style: linear output class
import numpy as np


class Model:
    def __init__(self, w, v):
        self.w, self.v = w, v

    def predict(self, X):
        self.hidden = 1 / (1 + np.exp(-np.matmul(X, self.w)))
        return np.matmul(self.hidden, self.v)

    def fit_once(self, X, y, rate):
        guess = self.predict(X)
        d = (y - guess) * guess * (1 - guess)
        e = np.matmul(d, self.v.T) * self.hidden * (1 - self.hidden)
        return self.w + rate * np.matmul(X.T, e), self.v + rate * np.matmul(self.hidden.T, d)


def weight_derivative(layer_in, delta):
    return np.matmul(layer_in.T, delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    return Model(synapse_0, synapse_1).fit_once(X, y, alpha)
