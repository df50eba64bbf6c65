# verdict: wrong
# first wrong: output_delta
# line: 31
# mistake: -
# why: the slope is that of the targets, which are 0.1 and 0.9: the same number for all, and not that of the outputs
import numpy as np


def squash(x):
    return 1 / (1 + np.exp(-x))


def slope(y):
    return y * (1 - y)


class Net:
    def __init__(self, sizes):
        rng = np.random.RandomState(4)
        self.tables = [rng.uniform(-1, 1, pair) for pair in zip(sizes, sizes[1:])]

    def forward(self, rows):
        self.layers = [rows]
        for table in self.tables:
            self.layers.append(squash(self.layers[-1] @ table))
        return self.layers[-1]

    def learn(self, rows, goals):
        guess = self.forward(rows)
        miss = goals - guess
        delta = miss * slope(goals)
        for at in (1, 0):
            change = self.layers[at].T @ delta
            delta = delta @ self.tables[at].T * slope(self.layers[at])
            self.tables[at] += 0.8 * change


rows = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], dtype=float)
goals = np.array([[0.1], [0.9], [0.9], [0.1]])
net = Net([3, 5, 1])
for turn in range(1500):
    net.learn(rows, goals)
print(net.forward(rows).round(2))
