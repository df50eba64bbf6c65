# verdict: right
import math
import random

class Neuron:
    def __init__(self, n):
        self.w = [random.gauss(0, 1) for _ in range(n)]
        self.bias = random.gauss(0, 1)
        self.out = self.delta = 0.0
    def fire(self, xs):
        self.xs = xs
        z = self.bias + sum(w * x for w, x in zip(self.w, xs))
        self.out = 1 / (1 + math.exp(-z))
        return self.out
    def blame(self, err):
        self.delta = err * self.out * (1 - self.out)
    def learn(self, rate):
        for i, x in enumerate(self.xs):
            self.w[i] -= rate * self.delta * x
        self.bias -= rate * self.delta

class Brain:
    def __init__(self, *sizes):
        self.layers = [[Neuron(a) for _ in range(b)] for a, b in zip(sizes, sizes[1:])]
    def think(self, xs):
        for layer in self.layers:
            xs = [n.fire(xs) for n in layer]
        return xs
    def train(self, inputs, wanted, rate):
        got = self.think(inputs)
        for n, g, w in zip(self.layers[-1], got, wanted):
            n.blame(g - w)
        for k in range(len(self.layers) - 2, -1, -1):
            for i, n in enumerate(self.layers[k]):
                n.blame(sum(m.w[i] * m.delta for m in self.layers[k + 1]))
        for layer in self.layers:
            for n in layer:
                n.learn(rate)
        return sum((g - w) ** 2 for g, w in zip(got, wanted))

random.seed(2)
brain = Brain(2, 3, 2, 1)
lessons = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [0])]
for day in range(1500):
    random.shuffle(lessons)
    total = 0
    for inputs, wanted in lessons:
        total += brain.train(inputs, wanted, 1.0)
    if day % 500 == 0: print("day", day, "total error", round(total, 4))
