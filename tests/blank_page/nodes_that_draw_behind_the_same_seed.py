# verdict: wrong
# first wrong: init
# line: 12
# mistake: -
# why: each hidden node sets the same seed before it draws its weights
import math
import random


class Node:
    def __init__(self, many):
        random.seed(3)
        self.w = [random.uniform(-1, 1) for _ in range(many)]

    def __call__(self, x):
        self.x = x
        self.out = 1 / (1 + math.exp(-sum(w * i for w, i in zip(self.w, x))))
        return self.out

    def move(self, d):
        self.w = [w - 0.4 * d * i for w, i in zip(self.w, self.x)]


layer, last = [Node(3) for _ in range(4)], Node(4)
pairs = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]
for turn in range(900):
    for x, goal in pairs:
        y = last([each(x) for each in layer])
        d = (y - goal) * y * (1 - y)
        back = [d * w * each.out * (1 - each.out) for w, each in zip(last.w, layer)]
        last.move(d)
        for each, own in zip(layer, back):
            each.move(own)
