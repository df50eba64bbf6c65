"""Direction changes, with one counter object for each synapse."""
import numpy as np


class TurnCounter:
    def __init__(self, shape):
        self.turns = np.zeros(shape)
        self.last = None

    def see(self, update):
        if self.last is not None:
            self.turns += direction_changes(update, self.last)
        self.last = update.copy()


def direction_changes(update, previous_update):
    same = np.sign(update) * np.sign(previous_update)
    return (1 - same) / 2


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    counters = [TurnCounter(synapse_0.shape), TurnCounter(synapse_1.shape)]
    weights = [synapse_0, synapse_1]
    while iterations:
        iterations -= 1
        layers = [X]
        for w in weights:
            layers.append(1 / (1 + np.exp(-np.dot(layers[-1], w))))
        blame = layers[2] - y
        moves = [None, None]
        for i in (1, 0):
            delta = blame * layers[i + 1] * (1 - layers[i + 1])
            blame = np.dot(delta, weights[i].T)
            moves[i] = -alpha * np.dot(layers[i].T, delta)
        for i in (0, 1):
            counters[i].see(moves[i])
            weights[i] = weights[i] + moves[i]
    return (*weights, counters[0].turns, counters[1].turns)
