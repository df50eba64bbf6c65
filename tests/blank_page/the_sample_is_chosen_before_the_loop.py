# verdict: wrong
# first wrong: loop
# line: 19|20
# mistake: -
# why: one sample is drawn, and then learned again and again
import math
import random

random.seed(64)
table = [((a, b, c), a ^ b) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
W = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
V = [random.uniform(-1, 1) for _ in range(4)]


def squash(z):
    return 1 / (1 + math.exp(-z))


x, goal = random.choice(table)
for turn in range(1500):
    h = [squash(sum(w * i for w, i in zip(row, x))) for row in W]
    y = squash(sum(w * i for w, i in zip(V, h)))
    d = (y - goal) * y * (1 - y)
    for j in range(4):
        back = d * V[j] * h[j] * (1 - h[j])
        V[j] -= 0.3 * d * h[j]
        for i in range(3):
            W[j][i] -= 0.3 * back * x[i]
