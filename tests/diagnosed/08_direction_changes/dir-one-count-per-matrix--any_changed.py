# mistake: dir-one-count-per-matrix
# question: 08_direction_changes/direction_changes
# style: any, int result
import numpy as np


def direction_changes(update, previous_update):
    turned = (update < 0) ^ (previous_update < 0)
    return int(np.any(turned))


class Learner:
    def __init__(self, *synapses):
        self.synapses = [s.copy() for s in synapses]
        self.counts = [np.zeros(s.shape) for s in synapses]
        self.ways = None

    def activations(self, X):
        acts = [X]
        for s in self.synapses:
            acts.append(1 / (1 + np.exp(-acts[-1] @ s)))
        return acts

    def learn(self, X, y, alpha):
        acts = self.activations(X)
        error, moves = y - acts[-1], [None] * len(self.synapses)
        for k in reversed(range(len(self.synapses))):
            delta = error * acts[k + 1] * (1 - acts[k + 1])
            moves[k] = acts[k].T @ delta
            error = delta @ self.synapses[k].T
        ways = [m > 0 for m in moves]
        for k, s in enumerate(self.synapses):
            s += alpha * moves[k]
            if self.ways:
                self.counts[k] += ways[k] != self.ways[k]
        self.ways = ways


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    learner = Learner(synapse_0, synapse_1)
    for _ in range(iterations):
        learner.learn(X, y, alpha)
    return learner.synapses + learner.counts
