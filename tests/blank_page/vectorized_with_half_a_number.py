# verdict: wrong
# first wrong: slope
# line: 15|24|25
# mistake: -
# why: the vectorized slope takes the number where it should take its square
import math
import numpy as np


def logistic(number):
    return 1 / (1 + math.exp(-number))


curve = np.vectorize(logistic)
steepness = np.vectorize(lambda c: c - 0.5 * c)
np.random.seed(8)
rows = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goals = [0, 1, 1, 0]
into = np.random.random((4, 3)) * 2 - 1
out = np.random.random(4) * 2 - 1
for epoch in range(900):
    for row, goal in zip(rows, goals):
        nodes = curve(into @ row)
        answer = curve(out @ nodes)
        blame = (answer - goal) * steepness(answer)
        shared = blame * out * steepness(nodes)
        out = out - blame * nodes
        into = into - np.outer(shared, row)
