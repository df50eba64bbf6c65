# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each node is an object of its own, and keeps the last step of its threshold as one number
from math import exp
from random import Random

chance = Random(40)


class Node:
    def __init__(self, count):
        self.factors = [chance.uniform(-1, 1) for _ in range(count)]
        self.last = [0.0 for _ in range(count)]
        self.threshold = chance.uniform(-1, 1)
        self.last_threshold = 0.0

    def answer(self, numbers):
        self.numbers = numbers
        total = sum(f * n for f, n in zip(self.factors, numbers)) - self.threshold
        self.value = 1 / (1 + exp(-total))
        return self.value

    def move(self, delta):
        self.last_threshold = 0.3 * delta + 0.5 * self.last_threshold
        self.threshold += self.last_threshold
        for at, number in enumerate(self.numbers):
            self.last[at] = 0.5 * self.last[at] - 0.3 * delta * number
            self.factors[at] += self.last[at]


hidden, top = [Node(2), Node(2), Node(2)], Node(3)
for turn in range(500):
    for numbers, goal in (((0.1, 0.2), 0.0), ((0.2, 0.9), 1.0), ((0.8, 0.1), 1.0), ((0.9, 0.7), 0.0)):
        out = top.answer([node.answer(numbers) for node in hidden])
        delta = (out - goal) * out * (1 - out)
        deltas = [delta * f * node.value * (1 - node.value) for f, node in zip(top.factors, hidden)]
        top.move(delta)
        for node, each in zip(hidden, deltas):
            node.move(each)
print(out)
