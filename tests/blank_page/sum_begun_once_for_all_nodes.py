# verdict: wrong
# first wrong: hidden_delta
# line: 26
# mistake: -
# why: the sum of what is sent back begins at 0 once, and not for each hidden node
import math
import random

random.seed(25)
rows = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
goals = [[0, 1], [1, 1], [1, 0], [0, 1]]
low = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
top = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(2)]


def squash(z):
    return 1 / (1 + math.exp(-z))


for turn in range(2000):
    for row, goal in zip(rows, goals):
        hid = [squash(sum(w * x for w, x in zip(node, row))) for node in low]
        out = [squash(sum(w * h for w, h in zip(node, hid))) for node in top]
        d_out = [(o - g) * o * (1 - o) for o, g in zip(out, goal)]
        d_hid = []
        back = 0.0
        for j in range(4):
            for k in range(2):
                back += d_out[k] * top[k][j]
            d_hid.append(back * hid[j] * (1 - hid[j]))
        for k in range(2):
            for j in range(4):
                top[k][j] -= 0.5 * d_out[k] * hid[j]
        for j in range(4):
            for i in range(3):
                low[j][i] -= 0.5 * d_hid[j] * row[i]
