# mistake: grad-mean-in-step
# question: 05_weight_updates/training_step
# style: np.mean over stack
import numpy as np


def weight_derivative(layer_in, delta):
    return np.sum(layer_in[:, :, np.newaxis] * delta[:, np.newaxis, :], axis=0)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


class Step:
    def __init__(self, X, y, alpha):
        self.X, self.y, self.alpha = X, y, alpha

    def per_sample(self, a, d):
        return a[:, :, np.newaxis] * d[:, np.newaxis, :]

    def __call__(self, w, v):
        h = 1 / (1 + np.exp(-self.X.dot(w)))
        o = 1 / (1 + np.exp(-h.dot(v)))
        go = (self.y - o) * (o - o**2)
        gh = go.dot(v.T) * (h - h**2)
        w = w + self.alpha * np.mean(self.per_sample(self.X, gh), axis=0)
        v = v + self.alpha * np.mean(self.per_sample(h, go), axis=0)
        return w, v


def training_step(X, y, synapse_0, synapse_1, alpha):
    return Step(X, y, alpha)(synapse_0, synapse_1)
