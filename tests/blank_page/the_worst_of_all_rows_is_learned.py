# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: of all rows that which is missed most is learned, from what was kept of its pass
import math
import random

random.seed(71)
rows = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(6)]
goals = [0.5 + 0.4 * math.sin(2 * a - b) for a, b in rows]
low = [[random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(4)]
top = [random.uniform(-1, 1) for _ in range(4)]


def squash(x):
    return 1 / (1 + math.exp(-x))


for turn in range(400):
    worst = 0.0
    for row, goal in zip(rows, goals):
        nodes = [squash(weights[0] * row[0] + weights[1] * row[1]) for weights in low]
        guess = squash(sum(weight * node for weight, node in zip(top, nodes)))
        miss = guess - goal
        if abs(miss) >= abs(worst):
            worst, kept_row, kept_nodes, kept_guess = miss, row, nodes, guess
    delta = worst * kept_guess * (1 - kept_guess)
    below = [delta * weight * node * (1 - node) for weight, node in zip(top, kept_nodes)]
    for j in range(4):
        top[j] -= 0.3 * delta * kept_nodes[j]
        low[j][0] -= 0.3 * below[j] * kept_row[0]
        low[j][1] -= 0.3 * below[j] * kept_row[1]
print(worst)
