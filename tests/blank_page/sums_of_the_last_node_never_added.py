# verdict: wrong
# first wrong: update
# line: 29
# mistake: -
# why: the loop that adds up the slopes ends one node too early, so the last one's weights are moved by 0
import math
import random

random.seed(4)
rows = [(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1)]
goals = [0, 1, 1, 0]
nodes = 4
low = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(nodes)]
top = [random.uniform(-1, 1) for _ in range(nodes)]


def squash(value):
    return 1 / (1 + math.exp(-value))


for turn in range(2500):
    for_low = [[0.0] * 3 for _ in range(nodes)]
    for_top = [0.0] * nodes
    for row, goal in zip(rows, goals):
        middle = [squash(sum(w * x for w, x in zip(each, row))) for each in low]
        guess = squash(sum(w * m for w, m in zip(top, middle)))
        delta = (goal - guess) * guess * (1 - guess)
        node = 0
        while node < nodes - 1:
            for_top[node] += delta * middle[node]
            back = delta * top[node] * middle[node] * (1 - middle[node])
            for at in range(3):
                for_low[node][at] += back * row[at]
            node += 1
    for node in range(nodes):
        top[node] += 0.8 * for_top[node]
        for at in range(3):
            low[node][at] += 0.8 * for_low[node][at]
