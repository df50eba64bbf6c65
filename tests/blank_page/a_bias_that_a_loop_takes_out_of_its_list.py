# verdict: wrong
# first wrong: update
# line: 25
# mistake: -
# why: a number is changed under the name that a loop gives it, and the list keeps the old one
import math
import random

random.seed(27)
rows = [([0.2, 0.7], 1), ([0.9, 0.1], 0), ([0.4, 0.4], 1), ([0.8, 0.9], 0)]
U = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(3)]
u = [random.uniform(-1, 1) for _ in range(3)]
V = [random.uniform(-1, 1) for _ in range(3)]
for turn in range(500):
    for x, t in rows:
        h = [1 / (1 + math.exp(-(b + w[0] * x[0] + w[1] * x[1]))) for w, b in zip(U, u)]
        y = 1 / (1 + math.exp(-sum(v * each for v, each in zip(V, h))))
        d = (y - t) * y * (1 - y)
        e = [d * v * each * (1 - each) for v, each in zip(V, h)]
        V = [v - 0.3 * d * each for v, each in zip(V, h)]
        for w, own in zip(U, e):
            w[0] -= 0.3 * own * x[0]
            w[1] -= 0.3 * own * x[1]
        for b, own in zip(u, e):
            b -= 0.3 * own
