# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a row whose misses are all small teaches nothing; misses and deltas are made in loops of their own
import math
import random

random.seed(21)
rows = [[random.uniform(-1, 1), random.uniform(-1, 1), 1.0] for _ in range(12)]
goals = [[float(a > b), float(a + b > 0)] for a, b, _ in rows]
first = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
last = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(2)]


def squash(x):
    return 1 / (1 + math.exp(-x))


def nodes(table, values):
    return [squash(sum(w * v for w, v in zip(row, values))) for row in table]


for turn in range(200):
    for row, goal in zip(rows, goals):
        hidden = nodes(first, row)
        guess = nodes(last, hidden)
        miss = [0.0, 0.0]
        for k in range(2):
            miss[k] = goal[k] - guess[k]
        if abs(miss[0]) < 0.4 and abs(miss[1]) < 0.4:
            continue
        delta = [miss[k] * guess[k] * (1 - guess[k]) for k in range(2)]
        below = [sum(delta[k] * last[k][j] for k in range(2)) * hidden[j] * (1 - hidden[j]) for j in range(4)]
        for k in range(2):
            for j in range(4):
                last[k][j] += 0.3 * delta[k] * hidden[j]
        for j in range(4):
            for i in range(3):
                first[j][i] += 0.3 * below[j] * row[i]
print(miss)
