# verdict: wrong
# first wrong: loop
# line: 46
# mistake: -
# why: only the forward pass is in the loop over the samples; the error is made behind it, by a function
import math
import random

random.seed(9)


class Layer:
    def __init__(self, wide, high):
        self.table = [[random.uniform(-1, 1) for _ in range(wide)] for _ in range(high)]

    def forward(self, values):
        self.values = values
        sums = [sum(w * v for w, v in zip(row, values)) for row in self.table]
        self.out = [1 / (1 + math.exp(-each)) for each in sums]
        return self.out

    def backward(self, sent, rate):
        deltas = [s * o * (1 - o) for s, o in zip(sent, self.out)]
        back = [sum(d * row[i] for d, row in zip(deltas, self.table)) for i in range(len(self.values))]
        for row, delta in zip(self.table, deltas):
            for i, value in enumerate(self.values):
                row[i] -= rate * delta * value
        return back


def difference(out, goal):
    return [o - g for o, g in zip(out, goal)]


class Network:
    def __init__(self, *sizes):
        self.layers = [Layer(a, b) for a, b in zip(sizes, sizes[1:])]

    def fit(self, samples, goals, rounds, rate):
        for _ in range(rounds):
            for sample, goal in zip(samples, goals):
                values = sample
                for layer in self.layers:
                    values = layer.forward(values)
            # back
            sent = difference(values, goal)
            for layer in reversed(self.layers):
                sent = layer.backward(sent, rate)


samples = [[0.1, 0.9, 1.0], [0.7, 0.2, 1.0], [0.4, 0.4, 1.0], [0.9, 0.8, 1.0]]
goals = [[1.0], [0.0], [0.0], [1.0]]
network = Network(3, 4, 1)
network.fit(samples, goals, 300, 0.5)
print([layer.out for layer in network.layers])
