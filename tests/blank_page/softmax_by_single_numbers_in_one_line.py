# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the same, and each share makes the sum again
import math
import random

random.seed(5)


def weighted(table, values):
    return [sum(each * value for each, value in zip(row, values)) for row in table]


def shares(sums):
    largest = max(sums)
    return [math.exp(each - largest) / sum(math.exp(one - largest) for one in sums) for each in sums]


def drawn(rows, columns):
    return [[random.uniform(-0.7, 0.7) for _ in range(columns)] for _ in range(rows)]


points = [(1.2, 0.1, 0), (0.9, -0.3, 0), (-0.4, 1.1, 1), (-0.7, 0.8, 1), (-0.5, -1.0, 2), (-0.2, -0.9, 2)]
inner, outer = drawn(4, 3), drawn(3, 4)
for round in range(400):
    for a, b, kind in points:
        given = [a, b, 1.0]
        hidden = [math.tanh(each) for each in weighted(inner, given)]
        guessed = shares(weighted(outer, hidden))
        missed = [share - (1 if at == kind else 0) for at, share in enumerate(guessed)]
        back = [sum(outer[k][j] * missed[k] for k in range(3)) * (1 - hidden[j] ** 2) for j in range(4)]
        for k in range(3):
            for j in range(4):
                outer[k][j] -= 0.2 * missed[k] * hidden[j]
        for j in range(4):
            for i in range(3):
                inner[j][i] -= 0.2 * back[j] * given[i]
