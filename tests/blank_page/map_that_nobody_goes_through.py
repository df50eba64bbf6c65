# verdict: wrong
# first wrong: update
# line: 42
# mistake: -
# why: map does its work only when somebody goes through it, so the output's weights are never moved

import math
import random

random.seed(7)
SAMPLES = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]


def squash(total):
    return 1 / (1 + math.exp(-total))


class Node:
    def __init__(self, inputs):
        self.weights = [random.uniform(-1, 1) for _ in range(inputs)]

    def give(self, inputs):
        self.inputs = inputs
        return squash(sum(w * each for w, each in zip(self.weights, inputs)))

    def step(self, delta):
        self.weights = [w + 0.5 * delta * each for w, each in zip(self.weights, self.inputs)]


middle = [Node(3) for _ in range(5)]
last = [Node(5)]

for turn in range(2000):
    for inputs, target in SAMPLES:
        values = [each.give(inputs) for each in middle]
        guess = last[0].give(values)
        delta = (target - guess) * guess * (1 - guess)
        deltas = [
            delta * last[0].weights[at] * value * (1 - value)
            for at, value in enumerate(values)
        ]
        map(lambda node: node.step(delta), last)
        for node, one in zip(middle, deltas):
            node.step(one)
