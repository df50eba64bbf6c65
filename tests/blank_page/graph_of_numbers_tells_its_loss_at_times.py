# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: numbers that remember what they are made of; the loss is shown now and then, which changes nothing
import math
import random


class Number:
    def __init__(self, value, made_of=()):
        self.value, self.made_of, self.blame = value, made_of, 0.0

    def __add__(self, other):
        return Number(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Number(self.value * other.value, ((self, other.value), (other, self.value)))

    def squashed(self):
        out = 1 / (1 + math.exp(-self.value))
        return Number(out, ((self, out * (1 - out)),))


def in_order(end):
    order, seen = [], set()

    def visit(one):
        if id(one) not in seen:
            seen.add(id(one))
            for each, _ in one.made_of:
                visit(each)
            order.append(one)

    visit(end)
    return order


random.seed(2)
low = [[Number(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
top = [Number(random.uniform(-1, 1)) for _ in range(4)]
rows, goals = [(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1)], [0, 1, 1, 0]
for turn in range(300):
    loss = Number(0.0)
    for row, goal in zip(rows, goals):
        end = Number(0.0)
        for weights, weight in zip(low, top):
            node = Number(0.0)
            for w, x in zip(weights, row):
                node = node + w * Number(float(x))
            end = end + node.squashed() * weight
        gap = end.squashed() + Number(-float(goal))
        loss = loss + gap * gap
    order = in_order(loss)
    loss.blame = 1.0
    for one in reversed(order):
        for each, slope in one.made_of:
            each.blame += slope * one.blame
    for weight in [*top, *(each for weights in low for each in weights)]:
        weight.value -= 0.5 * weight.blame
        weight.blame = 0.0
    if turn % 70 == 0:
        print(turn, loss.value, loss.blame)
