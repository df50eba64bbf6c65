# mistake: l2delta-ignores-error-adding
# question: 06_two_layer_network/train
# style: class adds slope

import math

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


class Trainer:
    def __init__(self, X, y, w):
        self.X, self.y, self.w = X, y, w
        self.guess = None

    def look(self):
        self.guess = 1 / (1 + np.exp(-(self.X @ self.w)))
        self.error = self.y - self.guess
        self.slope = self.guess * (1 - self.guess)

    def move(self):
        self.w = self.w + self.X.T @ self.slope


def train(X, y, synapse_0, iterations):
    trainer = Trainer(X, y, synapse_0)
    for _ in range(iterations):
        trainer.look()
        trainer.move()
    return trainer.w, trainer.guess


def error_plane(X, y, first, second):
    plane = np.empty((len(first), len(second)))
    for i, j in np.ndindex(*plane.shape):
        misses = [
            abs(1 / (1 + math.exp(-(p * first[i] + q * second[j]))) - t) for (p, q), t in zip(X, y[:, 0])
        ]
        plane[i, j] = sum(misses) / len(misses)
    return plane
