"""A loader that is iterated; its batches are made while the epoch runs."""
import numpy as np


class Loader:
    def __init__(self, order, size):
        self.order, self.size = order, size

    def __len__(self):
        return -(-len(self.order) // self.size)

    def __iter__(self):
        for number in range(len(self)):
            yield self.order[number * self.size : number * self.size + self.size]


def batches(order, batch_size):
    return [*Loader(order, batch_size)]


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    for rows in Loader(order, batch_size):
        hidden = 1 / (1 + np.exp(-(X[rows] @ synapse_0)))
        guess = 1 / (1 + np.exp(-(hidden @ synapse_1)))
        delta = (y[rows] - guess) * guess * (1 - guess)
        blame = delta @ synapse_1.T * hidden * (1 - hidden)
        synapse_0 = synapse_0 + alpha * X[rows].T @ blame
        synapse_1 = synapse_1 + alpha * hidden.T @ delta
    return synapse_0, synapse_1
