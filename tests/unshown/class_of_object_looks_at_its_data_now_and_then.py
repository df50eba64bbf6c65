# unshown: -
# why: a class whose base is object is no list: its method only reads the data, though it never ran while watched
import random

import numpy as np


class Network(object):
    def __init__(self, sizes):
        self.biases = [np.random.randn(y, 1) for y in sizes[1:]]
        self.weights = [np.random.randn(y, x) for x, y in zip(sizes, sizes[1:])]

    def train(self, samples, epochs, size, eta):
        for j in range(epochs):
            random.shuffle(samples)
            for k in range(0, len(samples), size):
                self.step(samples[k : k + size], eta)
            if j % 20 == 0:
                print(j, self.right_of(samples))

    def step(self, batch, eta):
        sums = [np.zeros(w.shape) for w in self.weights], [np.zeros(b.shape) for b in self.biases]
        for x, y in batch:
            found = self.slopes(x, y)
            sums = [s + f for s, f in zip(sums[0], found[0])], [s + f for s, f in zip(sums[1], found[1])]
        self.weights = [w - eta / len(batch) * s for w, s in zip(self.weights, sums[0])]
        self.biases = [b - eta / len(batch) * s for b, s in zip(self.biases, sums[1])]

    def slopes(self, x, y):
        layers = [x]
        for w, b in zip(self.weights, self.biases):
            layers.append(1 / (1 + np.exp(-(w @ layers[-1] + b))))
        d2 = (layers[2] - y) * layers[2] * (1 - layers[2])
        d1 = self.weights[1].T @ d2 * layers[1] * (1 - layers[1])
        return [d1 @ layers[0].T, d2 @ layers[1].T], [d1, d2]

    def right_of(self, samples):
        good = 0
        for x, y in samples:
            for w, b in zip(self.weights, self.biases):
                x = 1 / (1 + np.exp(-(w @ x + b)))
            good += int(np.argmax(x) == np.argmax(y))
        return good


np.random.seed(3)
random.seed(3)
data = []
for _ in range(90):
    point = np.random.uniform(-1, 1, (2, 1))
    data.append((point, np.array([[1.0], [0.0]]) if point[0] > point[1] else np.array([[0.0], [1.0]])))
Network([2, 6, 2]).train(data, 61, 10, 3.0)
