# verdict: wrong
# line: 34
import math
import random


class Brain:
    def __init__(self, inputs, hidden, rnd):
        self.hidden = hidden
        self.w = [[rnd.uniform(-1, 1) for _ in range(inputs + 1)] for _ in range(hidden)]
        self.v = [rnd.uniform(-1, 1) for _ in range(hidden + 1)]

    def think(self, x):
        self.x = x + [1.0]
        self.h = [math.tanh(sum(a * b for a, b in zip(row, self.x))) for row in self.w] + [1.0]
        return sum(a * b for a, b in zip(self.v, self.h))

    def improve(self, error, rate):
        for j in range(self.hidden):
            slope = error * self.v[j] * (1 - self.h[j] ** 2)
            for i in range(len(self.x)):
                self.w[j][i] -= rate * slope * self.x[i]
        for j in range(self.hidden + 1):
            self.v[j] -= rate * error * self.h[j]


class Trainer:
    def __init__(self, samples):
        self.samples = samples

    def train(self, epochs, rate):
        rnd = random.Random(321)
        for epoch in range(epochs):
            brain = Brain(2, 5, rnd)
            total = 0.0
            for x, y in self.samples:
                error = brain.think(x) - y
                total += error * error
                brain.improve(error, rate)
            if epoch % 20 == 0:
                print("epoch", epoch, "error", round(total, 4))
        return brain


# how far does the ball roll: (push, slope)
rolls = [([p / 4.0, s / 4.0], (p / 4.0) ** 2 + 0.5 * s / 4.0) for p in range(5) for s in range(-2, 3)]
best = Trainer(rolls).train(100, 0.1)
print(best.think([0.5, 0.25]))
