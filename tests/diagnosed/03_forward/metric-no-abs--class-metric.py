# mistake: metric-no-abs
# question: 03_forward/mean_absolute_error
# style: running mean class

import numpy as np


class Average:
    def __init__(self):
        self.count, self.total = 0, 0.0

    def add(self, number):
        self.count += 1
        self.total += number

    def value(self):
        return self.total / self.count


def forward(X, synapse_0, synapse_1):
    hidden = (np.tanh((X @ synapse_0) / 2) + 1) / 2
    output = (np.tanh((hidden @ synapse_1) / 2) + 1) / 2
    return [hidden, output]


def mean_absolute_error(layer_2, y):
    average = Average()
    for spot, target in np.ndenumerate(y):
        average.add(target - layer_2[spot])
    return average.value()
