# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: sigmoid and slope are np.vectorize of functions of one number, and the output is a single number too
import math
import numpy as np


def logistic(number):
    return 1 / (1 + math.exp(-number))


curve = np.vectorize(logistic)
steepness = np.vectorize(lambda c: c - c * c)
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
