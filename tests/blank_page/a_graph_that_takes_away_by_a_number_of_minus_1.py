# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: in a graph of numbers, a target is taken away by a number that is -1, and its product is added
import math
import random

random.seed(433)
rows = [[-0.85, 0.47], [-0.94, -0.02], [-0.01, 0.73], [0.72, 0.45], [-0.17, -0.04], [-0.95, -0.59], [-0.07, 0.88], [-0.34, -0.21]]
goals = [[-0.1], [0.11], [0.1], [0.26], [0.1], [0.38], [0.07], [0.14]]

class Number:
    def __init__(self, value, back=()):
        self.value, self.back, self.slope = value, back, 0.0

    def __add__(self, other):
        return Number(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Number(self.value * other.value, ((self, other.value), (other, self.value)))

    def curve(self):
        a = math.tanh(self.value)
        return Number(a, ((self, 1 - a ** 2),))


def back_from(end):
    order, known = [], set()

    def visit(each):
        if id(each) not in known:
            known.add(id(each))
            for one, _ in each.back:
                visit(one)
            order.append(each)

    visit(end)
    for each in order:
        each.slope = 0.0
    end.slope = 1.0
    for each in reversed(order):
        for one, by in each.back:
            one.slope += by * each.slope

w = [Number(v) for v in [0.0 if i in [2, 5, 8, 11, 14, 20] else random.uniform(-1, 1) for i in range(21)]]
for epoch in range(100):
    cost = Number(0.0)
    for x, t in zip(rows, goals):
        out = w[20]
        for j in range(5):
            out = out + w[15 + j] * (w[3 * j + 2] + w[3 * j + 0] * Number(x[0]) + w[3 * j + 1] * Number(x[1])).curve()
        miss = out + Number(-1.0) * Number(t[0])
        cost = cost + miss * miss
    back_from(cost)
    for each in w:
        each.value -= 0.02 * each.slope
print([each.value for each in w])
